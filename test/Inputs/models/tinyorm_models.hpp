// Model classes shared by the TinyORM tests (TinyORM 0.38.1, stubs and real headers).
//   Publisher 1-n Author 1-n Book n-m Tag, Book 1-1 Summary; Review always brings its book (u_with)
#ifndef TEST_TINYORM_MODELS_HPP
#define TEST_TINYORM_MODELS_HPP

#include <orm/tiny/model.hpp>
#include <orm/tiny/relations/pivot.hpp>

using Orm::One;
using Orm::Tiny::Model;
using Orm::Tiny::ModelsCollection;
using Orm::Tiny::Relations::BelongsTo;
using Orm::Tiny::Relations::BelongsToMany;
using Orm::Tiny::Relations::HasMany;
using Orm::Tiny::Relations::HasOne;
using Orm::Tiny::Relations::Pivot;

class Author;
class Book;
class Publisher;
class Review;
class Summary;
class Tag;

class Publisher final : public Model<Publisher, Author, Book> {
  friend Model;
  using Model::Model;

public:
  std::unique_ptr<HasMany<Publisher, Author>> authors();

private:
  QString u_table{"publishers"};
  QHash<QString, RelationVisitor> u_relations{
      {"authors", [](auto &v) { v(&Publisher::authors); }},
  };
};

class Author final : public Model<Author, Publisher, Book> {
  friend Model;
  using Model::Model;

public:
  std::unique_ptr<BelongsTo<Author, Publisher>> publisher();
  std::unique_ptr<HasMany<Author, Book>> books();

  QString name() const { return getAttribute<QString>("name"); }
  Publisher *publisherPtr() { return getRelationValue<Publisher, One>("publisher"); }

private:
  QString u_table{"authors"};
  QHash<QString, RelationVisitor> u_relations{
      {"publisher", [](auto &v) { v(&Author::publisher); }},
      {"books", [](auto &v) { v(&Author::books); }},
  };
};

class Summary final : public Model<Summary, Book> {
  friend Model;
  using Model::Model;

public:
  std::unique_ptr<BelongsTo<Summary, Book>> book();

private:
  QString u_table{"summaries"};
  QHash<QString, RelationVisitor> u_relations{
      {"book", [](auto &v) { v(&Summary::book); }},
  };
};

class Tag final : public Model<Tag, Book, Pivot> {
  friend Model;
  using Model::Model;

public:
  std::unique_ptr<BelongsToMany<Tag, Book>> books();

private:
  QString u_table{"tags"};
  QHash<QString, RelationVisitor> u_relations{
      {"books", [](auto &v) { v(&Tag::books); }},
  };
};

class Book final : public Model<Book, Author, Publisher, Summary, Tag, Pivot> {
  friend Model;
  using Model::Model;

public:
  std::unique_ptr<BelongsTo<Book, Author>> author();
  std::unique_ptr<HasOne<Book, Summary>> summary();
  std::unique_ptr<BelongsToMany<Book, Tag>> tags();

  QString title() const { return getAttribute<QString>("title"); }
  // no query: the foreign key only
  quint64 authorId() const { return getAttribute<quint64>("author_id"); }
  // accessors around getRelationValue, with bodies here
  Author *authorPtr() { return getRelationValue<Author, One>("author"); }
  QString authorName() { return authorPtr()->name(); }
  ModelsCollection<Tag *> tagPtrs() { return getRelationValue<Tag>("tags"); }
  // proves that the relation was loaded before: throws otherwise, never queries
  Author *loadedAuthor() { return getRelation<Author, One>("author"); }
  // elsewhere
  QString publisherName();

private:
  QString u_table{"books"};
  QHash<QString, RelationVisitor> u_relations{
      {"author", [](auto &v) { v(&Book::author); }},
      {"summary", [](auto &v) { v(&Book::summary); }},
      {"tags", [](auto &v) { v(&Book::tags); }},
  };
};

class Review final : public Model<Review, Book, Author> {
  friend Model;
  using Model::Model;

public:
  std::unique_ptr<BelongsTo<Review, Book>> book();
  std::unique_ptr<BelongsTo<Review, Author>> author();

private:
  QString u_table{"reviews"};
  // every query of this model brings the book, unless without("book") or withOnly(...)
  QList<QString> u_with{"book"};
  QHash<QString, RelationVisitor> u_relations{
      {"book", [](auto &v) { v(&Review::book); }},
      {"author", [](auto &v) { v(&Review::author); }},
  };
};

inline std::unique_ptr<HasMany<Publisher, Author>> Publisher::authors() { return hasMany<Author>(); }
inline std::unique_ptr<BelongsTo<Author, Publisher>> Author::publisher() { return belongsTo<Publisher>(); }
inline std::unique_ptr<HasMany<Author, Book>> Author::books() { return hasMany<Book>(); }
inline std::unique_ptr<BelongsTo<Summary, Book>> Summary::book() { return belongsTo<Book>(); }
inline std::unique_ptr<BelongsToMany<Tag, Book>> Tag::books() { return belongsToMany<Book>(); }
inline std::unique_ptr<BelongsTo<Book, Author>> Book::author() { return belongsTo<Author>(); }
inline std::unique_ptr<HasOne<Book, Summary>> Book::summary() { return hasOne<Summary>(); }
inline std::unique_ptr<BelongsToMany<Book, Tag>> Book::tags() { return belongsToMany<Tag>(); }
inline std::unique_ptr<BelongsTo<Review, Book>> Review::book() { return belongsTo<Book>(); }
inline std::unique_ptr<BelongsTo<Review, Author>> Review::author() { return belongsTo<Author>(); }

#endif
