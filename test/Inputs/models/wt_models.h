// Model classes shared by the Wt::Dbo tests (Wt 4.14.0, stubs and real headers).
//   Publisher 1-n Author 1-n Book n-m Tag, Author 1-1 Profile
#ifndef TEST_WT_MODELS_H
#define TEST_WT_MODELS_H

#include <Wt/Dbo/Dbo.h>
#include <string>

namespace dbo = Wt::Dbo;

class Author;
class Book;
class Profile;
class Publisher;
class Tag;

class Publisher : public dbo::Dbo<Publisher> {
public:
  std::string name;
  dbo::collection<dbo::ptr<Author>> authors;

  template <class Action> void persist(Action &a) {
    dbo::field(a, name, "name");
    dbo::hasMany(a, authors, dbo::ManyToOne, "publisher");
  }
};

class Author {
public:
  std::string name;
  dbo::ptr<Publisher> publisher;
  dbo::weak_ptr<Profile> profile;
  dbo::collection<dbo::ptr<Book>> books;

  std::string publisherName() const { return publisher->name; }

  template <class Action> void persist(Action &a) {
    dbo::field(a, name, "name");
    dbo::belongsTo(a, publisher, "publisher");
    dbo::hasOne(a, profile, "author");
    dbo::hasMany(a, books, dbo::ManyToOne, "author");
  }
};

class Profile {
public:
  std::string bio;
  dbo::ptr<Author> author;

  template <class Action> void persist(Action &a) {
    dbo::field(a, bio, "bio");
    dbo::belongsTo(a, author, "author", dbo::OnDeleteCascade);
  }
};

class Tag {
public:
  std::string label;
  dbo::collection<dbo::ptr<Book>> books;

  template <class Action> void persist(Action &a) {
    dbo::field(a, label, "label");
    dbo::hasMany(a, books, dbo::ManyToMany, "book_tags");
  }
};

class Book {
public:
  std::string title;
  int pages = 0;
  dbo::ptr<Author> author;
  dbo::collection<dbo::ptr<Tag>> tags;

  // hands out the pointer: no query yet
  const dbo::ptr<Author> &getAuthor() const { return author; }
  const dbo::collection<dbo::ptr<Tag>> &getTags() const { return tags; }
  // queries inside
  std::string authorName() const { return author->name; }
  // no query
  long long authorId() const { return author.id(); }
  bool hasAuthor() const { return static_cast<bool>(author); }
  // elsewhere
  std::string signature() const;

  template <class Action> void persist(Action &a) {
    dbo::field(a, title, "title");
    dbo::field(a, pages, "pages");
    dbo::belongsTo(a, author, "author");
    dbo::hasMany(a, tags, dbo::ManyToMany, "book_tags");
  }
};

#endif
