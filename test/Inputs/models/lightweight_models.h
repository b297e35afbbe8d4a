// Records shared by the Lightweight tests (Lightweight dac8c87, stubs and real headers).
//   Book n-1 Author n-1 Country, Book n-1 Publisher (nullable), Book n-m Tag, Supplier 1-1 AccountHistory,
//   OrderLine n-1 Order by two columns
#ifndef TEST_LIGHTWEIGHT_MODELS_H
#define TEST_LIGHTWEIGHT_MODELS_H

#include <Lightweight/Lightweight.hpp>
#include <string>
#include <string_view>
#include <vector>

using Lightweight::BelongsTo;
using Lightweight::CompositeForeignKey;
using Lightweight::DataMapper;
using Lightweight::Field;
using Lightweight::FieldNameOf;
using Lightweight::HasMany;
using Lightweight::HasManyThrough;
using Lightweight::HasOneThrough;
using Lightweight::PrimaryKey;
using Lightweight::RecordTableName;
using Lightweight::SqlAnsiString;
using Lightweight::SqlNullable;
using Lightweight::SqlRealName;
using Lightweight::SqlStatement;
using Lightweight::SqlTransaction;
using Lightweight::SqlWildcard;
using Lightweight::Through;

using Id = Field<uint64_t, PrimaryKey::ServerSideAutoIncrement>;
using Text = Field<SqlAnsiString<40>>;

struct Book;
struct Tag;
struct BookTag;
struct Account;
struct AccountHistory;

struct Country {
  Id id;
  Text name;
};

struct Publisher {
  Id id;
  Text name;
};

struct Author {
  Id id;
  Text name;
  BelongsTo<&Country::id, SqlRealName{"country_id"}> country;
  HasMany<Book> books;
};

struct Book {
  Id id;
  Text title;
  Field<int> pages;
  BelongsTo<&Author::id, SqlRealName{"author_id"}> author;
  BelongsTo<&Publisher::id, SqlRealName{"publisher_id"}, SqlNullable::Null> publisher;
  HasManyThrough<Tag, Through<BookTag>> tags;
};

struct Tag {
  Id id;
  Text label;
};

struct BookTag {
  Id id;
  BelongsTo<&Book::id, SqlRealName{"book_id"}> book;
  BelongsTo<&Tag::id, SqlRealName{"tag_id"}> tag;
};

struct Supplier {
  Id id;
  Text name;
  HasOneThrough<AccountHistory, Through<Account>> history;
};

struct Account {
  Id id;
  BelongsTo<&Supplier::id, SqlRealName{"supplier_id"}> supplier;
};

struct AccountHistory {
  Id id;
  Field<int> rating;
  BelongsTo<&Account::id, SqlRealName{"account_id"}> account;
};

struct Order {
  Field<int, PrimaryKey::AutoAssign> year;
  Field<int, PrimaryKey::AutoAssign> number;
  Text customer;
};

struct OrderLine {
  Id id;
  Text article;
  Field<int> orderYear;
  Field<int> orderNumber;
  CompositeForeignKey<Lightweight::Connection<&OrderLine::orderYear, &Order::year>,
                      Lightweight::Connection<&OrderLine::orderNumber, &Order::number>>
      order;
};

void use(std::string_view);
template <size_t N> void use(const SqlAnsiString<N> &);
void use(long);

#endif
