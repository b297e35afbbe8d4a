// Model classes shared by the TreeFrog tests (TreeFrog Framework 2.12.0, stubs and real headers), in the form of the
// headers that tspawn writes: an object class for each table, and a model that wraps it; methods are declared only.
//   Author 1-n Book
#ifndef TEST_TREEFROG_MODELS_H
#define TEST_TREEFROG_MODELS_H

#include <QList>
#include <QSharedData>
#include <QSharedDataPointer>
#include <QString>
#include <TAbstractModel>
#include <TCriteria>
#include <TModelUtil>
#include <TSqlJoin>
#include <TSqlORMapper>
#include <TSqlORMapperIterator>
#include <TSqlObject>
#include <TSqlQuery>
#include <TSqlQueryORMapper>
#include <TSqlQueryORMapperIterator>

class T_MODEL_EXPORT AuthorObject : public TSqlObject, public QSharedData {
public:
  int id{0};
  QString name;
  int books{0};
  enum PropertyIndex { Id = 0, Name, Books };
  int primaryKeyIndex() const override { return Id; }
  int autoValueIndex() const override { return Id; }
  QString tableName() const override { return QLatin1String("author"); }

private:
  Q_OBJECT
  Q_PROPERTY(int id READ getid WRITE setid)
  T_DEFINE_PROPERTY(int, id)
  Q_PROPERTY(QString name READ getname WRITE setname)
  T_DEFINE_PROPERTY(QString, name)
  Q_PROPERTY(int books READ getbooks WRITE setbooks)
  T_DEFINE_PROPERTY(int, books)
};

class T_MODEL_EXPORT BookObject : public TSqlObject, public QSharedData {
public:
  int id{0};
  QString title;
  int author_id{0};
  enum PropertyIndex { Id = 0, Title, AuthorId };
  int primaryKeyIndex() const override { return Id; }
  int autoValueIndex() const override { return Id; }
  QString tableName() const override { return QLatin1String("book"); }

private:
  Q_OBJECT
  Q_PROPERTY(int id READ getid WRITE setid)
  T_DEFINE_PROPERTY(int, id)
  Q_PROPERTY(QString title READ gettitle WRITE settitle)
  T_DEFINE_PROPERTY(QString, title)
  Q_PROPERTY(int author_id READ getauthor_id WRITE setauthor_id)
  T_DEFINE_PROPERTY(int, author_id)
};

class T_MODEL_EXPORT Author : public TAbstractModel {
public:
  Author();
  Author(const Author &other);
  Author(const AuthorObject &object);
  ~Author();

  int id() const;
  QString name() const;
  void setName(const QString &name);
  int books() const;
  void setBooks(int books);
  Author &operator=(const Author &other);

  bool create() override { return TAbstractModel::create(); }
  bool update() override { return TAbstractModel::update(); }
  bool save() override { return TAbstractModel::save(); }
  bool remove() override { return TAbstractModel::remove(); }

  static Author create(const QString &name, int books);
  static Author create(const QVariantMap &values);
  static Author get(int id);
  static int count();
  static QList<Author> getAll();

private:
  QSharedDataPointer<AuthorObject> d;
  TModelObject *modelData() override;
  const TModelObject *modelData() const override;
};

class T_MODEL_EXPORT Book : public TAbstractModel {
public:
  Book();
  Book(const Book &other);
  Book(const BookObject &object);
  ~Book();

  int id() const;
  QString title() const;
  void setTitle(const QString &title);
  int authorId() const;
  void setAuthorId(int authorId);
  Book &operator=(const Book &other);

  bool create() override { return TAbstractModel::create(); }
  bool update() override { return TAbstractModel::update(); }
  bool save() override { return TAbstractModel::save(); }
  bool remove() override { return TAbstractModel::remove(); }

  static Book create(const QString &title, int authorId);
  static Book create(const QVariantMap &values);
  static Book get(int id);
  static int count();
  static QList<Book> getAll();

private:
  QSharedDataPointer<BookObject> d;
  TModelObject *modelData() override;
  const TModelObject *modelData() const override;
};

#endif
