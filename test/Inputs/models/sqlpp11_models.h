// Tables shared by the sqlpp11 tests (stubs and real headers), in the form of the headers that sqlpp11's ddl2cpp
// writes.
#ifndef TEST_SQLPP11_MODELS_H
#define TEST_SQLPP11_MODELS_H

#include <sqlpp11/char_sequence.h>
#include <sqlpp11/data_types.h>
#include <sqlpp11/table.h>

// A column, and the name that it has as a member of its table and of the rows.
#define TEST_SQLPP11_COLUMN(CLASS, MEMBER, ...)                                                                        \
  struct CLASS {                                                                                                       \
    struct _alias_t {                                                                                                  \
      static constexpr const char _literal[] = #MEMBER;                                                                \
      using _name_t = sqlpp::make_char_sequence<sizeof(_literal), _literal>;                                           \
      template <typename T> struct _member_t {                                                                         \
        T MEMBER;                                                                                                      \
        T &operator()() { return MEMBER; }                                                                             \
        const T &operator()() const { return MEMBER; }                                                                 \
      };                                                                                                               \
    };                                                                                                                 \
    using _traits = sqlpp::make_traits<__VA_ARGS__>;                                                                   \
  };

#define TEST_SQLPP11_TABLE(CLASS, MEMBER, ...)                                                                         \
  struct CLASS : sqlpp::table_t<CLASS, __VA_ARGS__> {                                                                  \
    struct _alias_t {                                                                                                  \
      static constexpr const char _literal[] = #MEMBER;                                                                \
      using _name_t = sqlpp::make_char_sequence<sizeof(_literal), _literal>;                                           \
      template <typename T> struct _member_t {                                                                         \
        T MEMBER;                                                                                                      \
        T &operator()() { return MEMBER; }                                                                             \
        const T &operator()() const { return MEMBER; }                                                                 \
      };                                                                                                               \
    };                                                                                                                 \
  };

namespace library {

namespace author_ {
TEST_SQLPP11_COLUMN(Id, id, sqlpp::integer, sqlpp::tag::must_not_insert, sqlpp::tag::must_not_update)
TEST_SQLPP11_COLUMN(Name, name, sqlpp::text)
} // namespace author_
TEST_SQLPP11_TABLE(Author, author, author_::Id, author_::Name)

namespace book_ {
TEST_SQLPP11_COLUMN(Id, id, sqlpp::integer, sqlpp::tag::must_not_insert, sqlpp::tag::must_not_update)
TEST_SQLPP11_COLUMN(AuthorId, authorId, sqlpp::integer)
TEST_SQLPP11_COLUMN(Title, title, sqlpp::text)
TEST_SQLPP11_COLUMN(Sold, sold, sqlpp::integer)
} // namespace book_
TEST_SQLPP11_TABLE(Book, book, book_::Id, book_::AuthorId, book_::Title, book_::Sold)

} // namespace library

#undef TEST_SQLPP11_COLUMN
#undef TEST_SQLPP11_TABLE
#endif
