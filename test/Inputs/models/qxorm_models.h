// Model classes shared by the QxOrm tests (QxOrm 1.5.1, stubs and real headers). Members have other names than the keys
// that they are registered by, which qxorm_mapping.h does.
//   Publisher 1-n Author 1-n Book n-m Tag, Author 1-1 Profile
#ifndef TEST_QXORM_MODELS_H
#define TEST_QXORM_MODELS_H

#include <QxOrm.h>

#include <QxDaoRepository.h>

#include <QList>
#include <QSharedPointer>
#include <QString>
#include <QVector>
#include <memory>
#include <vector>

class Author;
class Book;
class Profile;
class Publisher;
class Tag;
typedef std::shared_ptr<Author> AuthorPtr;
typedef std::shared_ptr<Book> BookPtr;
typedef std::shared_ptr<Publisher> PublisherPtr;
typedef QList<AuthorPtr> Authors;
typedef QList<BookPtr> Books;

class Publisher {
public:
  long id = 0;
  QString name;
  std::vector<AuthorPtr> authors;
};

class Profile {
public:
  long id = 0;
  QString bio;
};

class Author {
public:
  long id = 0;
  QString name;
  PublisherPtr publisher;
  std::shared_ptr<Profile> profile;
  QList<BookPtr> books;
};

class Tag {
public:
  long id = 0;
  QString label;
};

class Book {
public:
  long id = 0;
  QString title;
  int pages = 0;
  AuthorPtr author;
  qx::QxCollection<long, std::shared_ptr<Tag>> tags;

  // hands out the pointer: no query
  const AuthorPtr &getAuthor() const { return author; }
  // a query inside
  void fetchAuthor() { qx::dao::fetch_by_id(author); }
  // no query: what was not fetched is empty
  QString authorName() const { return author->name; }
  long authorId() const { return author ? author->id : 0; }
};

// With the interface of its own, and pointers that keep the values of the database.
class Reader : public qx::IxPersistable {
  QX_PERSISTABLE_HPP(Reader)
public:
  long id = 0;
  QString name;
  qx::dao::ptr<Book> favourite;
  QList<QSharedPointer<Book>> lent;
};

QX_REGISTER_HPP_EXPORT_DLL(Publisher, qx::trait::no_base_class_defined, 0)
QX_REGISTER_HPP_EXPORT_DLL(Profile, qx::trait::no_base_class_defined, 0)
QX_REGISTER_HPP_EXPORT_DLL(Author, qx::trait::no_base_class_defined, 0)
QX_REGISTER_HPP_EXPORT_DLL(Tag, qx::trait::no_base_class_defined, 0)
QX_REGISTER_HPP_EXPORT_DLL(Book, qx::trait::no_base_class_defined, 0)
QX_REGISTER_HPP_EXPORT_DLL(Reader, qx::trait::no_base_class_defined, 0)

#endif
