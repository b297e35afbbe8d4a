// DTOs and a database client shared by the oat++ tests (oat++ 1.4.0, stubs and real headers).
//   Author 1-n Book
#ifndef TEST_OATPP_MODELS_H
#define TEST_OATPP_MODELS_H

#include <oatpp/Types.hpp>
#include <oatpp/macro/codegen.hpp>
#include <oatpp/orm/DbClient.hpp>
#include <oatpp/orm/SchemaMigration.hpp>
#include <oatpp/orm/Transaction.hpp>

#include OATPP_CODEGEN_BEGIN(DTO)

class AuthorDto : public oatpp::DTO {
  DTO_INIT(AuthorDto, DTO)
  DTO_FIELD(oatpp::Int32, id);
  DTO_FIELD(oatpp::String, name);
};

class BookDto : public oatpp::DTO {
  DTO_INIT(BookDto, DTO)
  DTO_FIELD(oatpp::Int32, id);
  DTO_FIELD(oatpp::String, title);
  DTO_FIELD(oatpp::Int32, authorId);
};

#include OATPP_CODEGEN_END(DTO)

#include OATPP_CODEGEN_BEGIN(DbClient)

class ShopDb : public oatpp::orm::DbClient {
public:
  ShopDb(const std::shared_ptr<oatpp::orm::Executor> &executor) : oatpp::orm::DbClient(executor) {}

  QUERY(getBooks, "SELECT * FROM book;")
  QUERY(getBooksOfAuthor, "SELECT * FROM book WHERE authorId = :author;", PARAM(oatpp::Int32, author))
  QUERY(getAuthor, "SELECT * FROM author WHERE id = :id;", PREPARE(true), PARAM(oatpp::Int32, id))
  QUERY(countBooks, "SELECT COUNT(*) FROM book WHERE authorId = :author;", PARAM(oatpp::Int32, author))
  QUERY(getPage, "SELECT * FROM book ORDER BY id LIMIT :limit OFFSET :offset;", PARAM(oatpp::Int32, limit),
        PARAM(oatpp::Int32, offset))
  QUERY(getFirst, "SELECT * FROM book ORDER BY id LIMIT 1;")
  QUERY(insertBook, "INSERT INTO book (title, authorId) VALUES (:book.title, :book.authorId);",
        PARAM(oatpp::Object<BookDto>, book))
  QUERY(renameBook, "UPDATE book SET title = :title WHERE id = :id;", PREPARE(true), PARAM(oatpp::String, title),
        PARAM(oatpp::Int32, id))
  QUERY(deleteBook, "DELETE FROM book WHERE id = :id;", PREPARE(true), PARAM(oatpp::Int32, id))
  QUERY(createTables, "CREATE TABLE IF NOT EXISTS book (id INTEGER, title TEXT, authorId INTEGER);")
};

#include OATPP_CODEGEN_END(DbClient)

#endif
