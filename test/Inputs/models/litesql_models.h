// Model classes shared by the LiteSQL tests (LiteSQL 0.3.19, stubs and real headers): what litesql-gen declares for
//   Author 1-n Book (relation AuthorBook), Book n-m Tag (BookTag), Book n-m Contributor (BookContributor, has a share);
//   an Editor is a Contributor
#ifndef TEST_LITESQL_MODELS_H
#define TEST_LITESQL_MODELS_H

#include <litesql.hpp>
#include <memory>
#include <string>

namespace shop {
class Author;
class Book;
class Tag;
class Contributor;
class Editor;

class AuthorBook {
public:
  class Row {
  public:
    litesql::Field<int> book;
    litesql::Field<int> author;
    Row(const litesql::Database &db, const litesql::Record &rec = litesql::Record());
  };
  static const std::string table__;
  static const litesql::FieldType Author;
  static const litesql::FieldType Book;
  static void link(const litesql::Database &db, const shop::Author &o0, const shop::Book &o1);
  static void unlink(const litesql::Database &db, const shop::Author &o0, const shop::Book &o1);
  static void del(const litesql::Database &db, const litesql::Expr &expr = litesql::Expr());
  static litesql::DataSource<AuthorBook::Row> getRows(const litesql::Database &db,
                                                      const litesql::Expr &expr = litesql::Expr());
  template <class T>
  static litesql::DataSource<T> get(const litesql::Database &db, const litesql::Expr &expr = litesql::Expr(),
                                    const litesql::Expr &srcExpr = litesql::Expr());
};

class BookTag {
public:
  class Row {
  public:
    litesql::Field<int> tag;
    litesql::Field<int> book;
    Row(const litesql::Database &db, const litesql::Record &rec = litesql::Record());
  };
  static const std::string table__;
  static const litesql::FieldType Book;
  static const litesql::FieldType Tag;
  static void link(const litesql::Database &db, const shop::Book &o0, const shop::Tag &o1);
  static void unlink(const litesql::Database &db, const shop::Book &o0, const shop::Tag &o1);
  static void del(const litesql::Database &db, const litesql::Expr &expr = litesql::Expr());
  static litesql::DataSource<BookTag::Row> getRows(const litesql::Database &db,
                                                   const litesql::Expr &expr = litesql::Expr());
  template <class T>
  static litesql::DataSource<T> get(const litesql::Database &db, const litesql::Expr &expr = litesql::Expr(),
                                    const litesql::Expr &srcExpr = litesql::Expr());
};

class BookContributor {
public:
  class Row {
  public:
    litesql::Field<int> share;
    litesql::Field<int> contributor;
    litesql::Field<int> book;
    Row(const litesql::Database &db, const litesql::Record &rec = litesql::Record());
  };
  static const std::string table__;
  static const litesql::FieldType Book;
  static const litesql::FieldType Contributor;
  static const litesql::FieldType Share;
  static void link(const litesql::Database &db, const shop::Book &o0, const shop::Contributor &o1, int share = 0);
  static void unlink(const litesql::Database &db, const shop::Book &o0, const shop::Contributor &o1, int share);
  static void del(const litesql::Database &db, const litesql::Expr &expr = litesql::Expr());
  static litesql::DataSource<BookContributor::Row> getRows(const litesql::Database &db,
                                                           const litesql::Expr &expr = litesql::Expr());
  template <class T>
  static litesql::DataSource<T> get(const litesql::Database &db, const litesql::Expr &expr = litesql::Expr(),
                                    const litesql::Expr &srcExpr = litesql::Expr());
};

class Author : public litesql::Persistent {
public:
  class BooksHandle : public litesql::RelationHandle<Author> {
  public:
    BooksHandle(const Author &owner);
    void link(const Book &o0);
    void unlink(const Book &o0);
    void del(const litesql::Expr &expr = litesql::Expr());
    litesql::DataSource<Book> get(const litesql::Expr &expr = litesql::Expr(),
                                  const litesql::Expr &srcExpr = litesql::Expr());
    litesql::DataSource<AuthorBook::Row> getRows(const litesql::Expr &expr = litesql::Expr());
  };
  static const std::string type__;
  static const std::string table__;
  static const litesql::FieldType Id;
  litesql::Field<int> id;
  static const litesql::FieldType Type;
  litesql::Field<std::string> type;
  static const litesql::FieldType Name;
  litesql::Field<std::string> name;
  Author(const litesql::Database &db);
  Author(const litesql::Database &db, const litesql::Record &rec);
  Author(const Author &obj);
  const Author &operator=(const Author &obj);
  Author::BooksHandle books();
  static void getFieldTypes(std::vector<litesql::FieldType> &ftypes);
  virtual void update();
  virtual void del();
  virtual bool typeIsCorrect() const;
  std::unique_ptr<Author> upcast() const;
  std::unique_ptr<Author> upcastCopy() const;
};

class Book : public litesql::Persistent {
public:
  class AuthorHandle : public litesql::RelationHandle<Book> {
  public:
    AuthorHandle(const Book &owner);
    void link(const Author &o0);
    void unlink(const Author &o0);
    void del(const litesql::Expr &expr = litesql::Expr());
    litesql::DataSource<Author> get(const litesql::Expr &expr = litesql::Expr(),
                                    const litesql::Expr &srcExpr = litesql::Expr());
    litesql::DataSource<AuthorBook::Row> getRows(const litesql::Expr &expr = litesql::Expr());
  };
  class TagsHandle : public litesql::RelationHandle<Book> {
  public:
    TagsHandle(const Book &owner);
    void link(const Tag &o0);
    void unlink(const Tag &o0);
    void del(const litesql::Expr &expr = litesql::Expr());
    litesql::DataSource<Tag> get(const litesql::Expr &expr = litesql::Expr(),
                                 const litesql::Expr &srcExpr = litesql::Expr());
    litesql::DataSource<BookTag::Row> getRows(const litesql::Expr &expr = litesql::Expr());
  };
  class ContributorsHandle : public litesql::RelationHandle<Book> {
  public:
    ContributorsHandle(const Book &owner);
    void link(const Contributor &o0, int share = 0);
    void unlink(const Contributor &o0, int share);
    void del(const litesql::Expr &expr = litesql::Expr());
    litesql::DataSource<Contributor> get(const litesql::Expr &expr = litesql::Expr(),
                                         const litesql::Expr &srcExpr = litesql::Expr());
    litesql::DataSource<BookContributor::Row> getRows(const litesql::Expr &expr = litesql::Expr());
  };
  static const std::string type__;
  static const std::string table__;
  static const litesql::FieldType Id;
  litesql::Field<int> id;
  static const litesql::FieldType Type;
  litesql::Field<std::string> type;
  static const litesql::FieldType Title;
  litesql::Field<std::string> title;
  static const litesql::FieldType Pages;
  litesql::Field<int> pages;
  Book(const litesql::Database &db);
  Book(const litesql::Database &db, const litesql::Record &rec);
  Book(const Book &obj);
  const Book &operator=(const Book &obj);
  Book::AuthorHandle author();
  Book::TagsHandle tags();
  Book::ContributorsHandle contributors();
  static void getFieldTypes(std::vector<litesql::FieldType> &ftypes);
  virtual void update();
  virtual void del();
  virtual bool typeIsCorrect() const;
  std::unique_ptr<Book> upcast() const;
  std::unique_ptr<Book> upcastCopy() const;
};

class Tag : public litesql::Persistent {
public:
  class BooksHandle : public litesql::RelationHandle<Tag> {
  public:
    BooksHandle(const Tag &owner);
    void link(const Book &o0);
    void unlink(const Book &o0);
    void del(const litesql::Expr &expr = litesql::Expr());
    litesql::DataSource<Book> get(const litesql::Expr &expr = litesql::Expr(),
                                  const litesql::Expr &srcExpr = litesql::Expr());
    litesql::DataSource<BookTag::Row> getRows(const litesql::Expr &expr = litesql::Expr());
  };
  static const std::string type__;
  static const std::string table__;
  static const litesql::FieldType Id;
  litesql::Field<int> id;
  static const litesql::FieldType Type;
  litesql::Field<std::string> type;
  static const litesql::FieldType Name;
  litesql::Field<std::string> name;
  Tag(const litesql::Database &db);
  Tag(const litesql::Database &db, const litesql::Record &rec);
  Tag(const Tag &obj);
  const Tag &operator=(const Tag &obj);
  Tag::BooksHandle books();
  static void getFieldTypes(std::vector<litesql::FieldType> &ftypes);
  virtual void update();
  virtual void del();
  virtual bool typeIsCorrect() const;
  std::unique_ptr<Tag> upcast() const;
  std::unique_ptr<Tag> upcastCopy() const;
};

class Contributor : public litesql::Persistent {
public:
  class WorksHandle : public litesql::RelationHandle<Contributor> {
  public:
    WorksHandle(const Contributor &owner);
    void link(const Book &o0, int share = 0);
    void unlink(const Book &o0, int share);
    void del(const litesql::Expr &expr = litesql::Expr());
    litesql::DataSource<Book> get(const litesql::Expr &expr = litesql::Expr(),
                                  const litesql::Expr &srcExpr = litesql::Expr());
    litesql::DataSource<BookContributor::Row> getRows(const litesql::Expr &expr = litesql::Expr());
  };
  static const std::string type__;
  static const std::string table__;
  static const litesql::FieldType Id;
  litesql::Field<int> id;
  static const litesql::FieldType Type;
  litesql::Field<std::string> type;
  static const litesql::FieldType Name;
  litesql::Field<std::string> name;
  Contributor(const litesql::Database &db);
  Contributor(const litesql::Database &db, const litesql::Record &rec);
  Contributor(const Contributor &obj);
  const Contributor &operator=(const Contributor &obj);
  Contributor::WorksHandle works();
  static void getFieldTypes(std::vector<litesql::FieldType> &ftypes);
  virtual void update();
  virtual void del();
  virtual bool typeIsCorrect() const;
  std::unique_ptr<Contributor> upcast() const;
  std::unique_ptr<Contributor> upcastCopy() const;
};

class Editor : public Contributor {
public:
  static const std::string type__;
  static const std::string table__;
  static const litesql::FieldType Id;
  static const litesql::FieldType Desk;
  litesql::Field<std::string> desk;
  Editor(const litesql::Database &db);
  Editor(const litesql::Database &db, const litesql::Record &rec);
  Editor(const Editor &obj);
  const Editor &operator=(const Editor &obj);
  static void getFieldTypes(std::vector<litesql::FieldType> &ftypes);
  virtual void update();
  virtual void del();
  virtual bool typeIsCorrect() const;
  std::unique_ptr<Editor> upcast() const;
  std::unique_ptr<Editor> upcastCopy() const;
};

class Catalogue : public litesql::Database {
public:
  Catalogue(const std::string &backendType, const std::string &connInfo);
};
} // namespace shop

#endif
