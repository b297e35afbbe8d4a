// Model classes shared by the ODB tests (ODB 2.6, stubs and real headers).
//   book -> author (lazy), author -> publisher (lazy), author -> books (inverse, lazy weak)
//   employee -> owner (plain shared_ptr: eager) + notes (container: eager) + extras (lazy section)
//   note: nothing eager, a transient cache; book_author: a view; raw_link: lazy_ptr and plain pointer
#ifndef TEST_ODB_MODELS_HXX
#define TEST_ODB_MODELS_HXX

#include <memory>
#include <odb/core.hxx>
#include <odb/lazy-ptr.hxx>
#include <odb/section.hxx>
#include <string>
#include <vector>

class author;
class book;
class publisher;

#pragma db object pointer(std::shared_ptr)
class publisher {
public:
  publisher() {}
  unsigned long id() const { return id_; }
  const std::string &name() const { return name_; }

private:
  friend class odb::access;
#pragma db id auto
  unsigned long id_ = 0;
  std::string name_;
};

#pragma db object pointer(std::shared_ptr) session
class author {
public:
  author() {}
  unsigned long id() const { return id_; }
  const std::string &name() const { return name_; }
  const odb::lazy_shared_ptr<publisher> &pub() const { return pub_; }
  const std::vector<odb::lazy_weak_ptr<book>> &books() const { return books_; }
  // queries inside
  std::string publisher_name() const { return pub_.load()->name(); }

private:
  friend class odb::access;
#pragma db id auto
  unsigned long id_ = 0;
  std::string name_;
  odb::lazy_shared_ptr<publisher> pub_;
#pragma db inverse(author_) value_not_null
  std::vector<odb::lazy_weak_ptr<book>> books_;
};

#pragma db object pointer(std::shared_ptr) session
class book {
public:
  book() {}
  unsigned long id() const { return id_; }
  const std::string &title() const { return title_; }
  void title(const std::string &title) { title_ = title; }
  // hands out the lazy pointer: no query yet
  const odb::lazy_shared_ptr<author> &written_by() const { return author_; }
  // queries inside
  std::string author_name() const { return author_.load()->name(); }
  // elsewhere (author_id asks only object_id(): no query; ODB forbids that body before the generated header)
  unsigned long author_id() const;
  std::string signature() const;

  odb::lazy_shared_ptr<author> author_;

private:
  friend class odb::access;
#pragma db id auto
  unsigned long id_ = 0;
  std::string title_;
};

#pragma db object pointer(std::shared_ptr)
class employee {
public:
  employee() {}
  unsigned long id_ = 0;
  std::string name;
  std::shared_ptr<publisher> owner;
  std::vector<std::string> notes;
#pragma db section(extras)
  std::vector<std::string> skills;
#pragma db load(lazy) update(manual)
  odb::section extras;

private:
  friend class odb::access;
#pragma db member(id_) id auto
};

#pragma db object pointer(std::shared_ptr)
class note {
public:
  note() {}
  unsigned long id_ = 0;
  std::string text;
#pragma db transient
  std::vector<std::string> cache;
#pragma db transient
  std::shared_ptr<publisher> shown_for;

private:
  friend class odb::access;
#pragma db member(id_) id auto
};

#pragma db object
class raw_link {
public:
  raw_link() {}
  unsigned long id_ = 0;
  odb::lazy_ptr<raw_link> next;
  raw_link *twin = nullptr;

private:
  friend class odb::access;
#pragma db member(id_) id auto
};

#pragma db view object(book) object(author : book::author_)
struct book_author {
#pragma db column(book::title_)
  std::string title;
#pragma db column(author::name_)
  std::string author_name;
};

#endif
