// Model classes shared by the Drogon tests (Drogon 1.9.13, stubs and real headers), in the form of the headers that
// drogon_ctl generates: what reads a relation is declared only, classes have no base and are in drogon_model::shop.
//   Customer 1:n Order 1:n OrderLine n:1 Article m:n Tag (by ArticleTag), Customer -> Customer (parent)
#ifndef TEST_DROGON_MODELS_H
#define TEST_DROGON_MODELS_H

#include <cstdint>
#include <drogon/orm/BaseBuilder.h>
#include <drogon/orm/Field.h>
#include <drogon/orm/Mapper.h>
#include <drogon/orm/Result.h>
#include <drogon/orm/Row.h>
#include <drogon/orm/SqlBinder.h>
#ifdef __cpp_impl_coroutine
#include <drogon/orm/CoroMapper.h>
#define TEST_DROGON_CORO_FRIEND(CLASS) friend drogon::orm::CoroMapper<CLASS>;
#else
#define TEST_DROGON_CORO_FRIEND(CLASS)
#endif
#include <json/json.h>
#include <memory>
#include <string>
#include <sys/types.h>
#include <utility>
#include <vector>

// What every generated class has, but for its columns and relations.
#define TEST_DROGON_MODEL(CLASS)                                                                                       \
public:                                                                                                                \
  static const int primaryKeyNumber;                                                                                   \
  static const std::string tableName;                                                                                  \
  static const bool hasPrimaryKey;                                                                                     \
  static const std::string primaryKeyName;                                                                             \
  using PrimaryKeyType = int64_t;                                                                                      \
  const PrimaryKeyType &getPrimaryKey() const;                                                                         \
  explicit CLASS(const drogon::orm::Row &r, const ssize_t indexOffset = 0) noexcept;                                   \
  explicit CLASS(const Json::Value &pJson) noexcept(false);                                                            \
  CLASS() = default;                                                                                                   \
  void updateByJson(const Json::Value &pJson) noexcept(false);                                                         \
  const int64_t &getValueOfId() const noexcept;                                                                        \
  const std::shared_ptr<int64_t> &getId() const noexcept;                                                              \
  void setId(const int64_t &pId) noexcept;                                                                             \
  static size_t getColumnNumber() noexcept;                                                                            \
  static const std::string &getColumnName(size_t index) noexcept(false);                                               \
  Json::Value toJson() const;                                                                                          \
  static const std::string &sqlForFindingByPrimaryKey();                                                               \
  static const std::string &sqlForDeletingByPrimaryKey();                                                              \
  std::string sqlForInserting(bool &needSelection) const;                                                              \
                                                                                                                       \
private:                                                                                                               \
  friend drogon::orm::Mapper<CLASS>;                                                                                   \
  friend drogon::orm::BaseBuilder<CLASS, true, true>;                                                                  \
  friend drogon::orm::BaseBuilder<CLASS, true, false>;                                                                 \
  friend drogon::orm::BaseBuilder<CLASS, false, true>;                                                                 \
  friend drogon::orm::BaseBuilder<CLASS, false, false>;                                                                \
  TEST_DROGON_CORO_FRIEND(CLASS)                                                                                       \
  static const std::vector<std::string> &insertColumns() noexcept;                                                     \
  void outputArgs(drogon::orm::internal::SqlBinder &binder) const;                                                     \
  const std::vector<std::string> updateColumns() const;                                                                \
  void updateArgs(drogon::orm::internal::SqlBinder &binder) const;                                                     \
  void updateId(const uint64_t id);                                                                                    \
  struct MetaData {                                                                                                    \
    const std::string colName_;                                                                                        \
    const bool isPrimaryKey_;                                                                                          \
  };                                                                                                                   \
  static const std::vector<MetaData> metaData_;                                                                        \
  std::shared_ptr<int64_t> id_;                                                                                        \
                                                                                                                       \
public:

// A column that is no key, and one that refers to another table.
#define TEST_DROGON_COLUMN(TYPE, NAME)                                                                                 \
  const TYPE &getValueOf##NAME() const noexcept;                                                                       \
  const std::shared_ptr<TYPE> &get##NAME() const noexcept;                                                             \
  void set##NAME(const TYPE &p##NAME) noexcept;                                                                        \
  void set##NAME##ToNull() noexcept;

namespace drogon_model {
namespace shop {
class Article;
class ArticleTag;
class Order;
class OrderLine;
class Tag;

class Customer {
public:
  struct Cols {
    static const std::string _id;
    static const std::string _name;
    static const std::string _city;
    static const std::string _parent_id;
  };
  TEST_DROGON_MODEL(Customer)
  TEST_DROGON_COLUMN(std::string, Name)
  TEST_DROGON_COLUMN(std::string, City)
  TEST_DROGON_COLUMN(int64_t, ParentId)
  Customer getParent(const drogon::orm::DbClientPtr &clientPtr) const;
  void getParent(const drogon::orm::DbClientPtr &clientPtr, const std::function<void(Customer)> &rcb,
                 const drogon::orm::ExceptionCallback &ecb) const;
  std::vector<Order> getOrders(const drogon::orm::DbClientPtr &clientPtr) const;
  void getOrders(const drogon::orm::DbClientPtr &clientPtr, const std::function<void(std::vector<Order>)> &rcb,
                 const drogon::orm::ExceptionCallback &ecb) const;
};

class Order {
public:
  struct Cols {
    static const std::string _id;
    static const std::string _number;
    static const std::string _state;
    static const std::string _customer_id;
  };
  TEST_DROGON_MODEL(Order)
  TEST_DROGON_COLUMN(std::string, Number)
  TEST_DROGON_COLUMN(std::string, State)
  TEST_DROGON_COLUMN(int64_t, CustomerId)
  Customer getCustomer(const drogon::orm::DbClientPtr &clientPtr) const;
  void getCustomer(const drogon::orm::DbClientPtr &clientPtr, const std::function<void(Customer)> &rcb,
                   const drogon::orm::ExceptionCallback &ecb) const;
  // A relation without an alias is named as its class, also when it leads to many.
  std::vector<OrderLine> getOrderLine(const drogon::orm::DbClientPtr &clientPtr) const;
  void getOrderLine(const drogon::orm::DbClientPtr &clientPtr, const std::function<void(std::vector<OrderLine>)> &rcb,
                    const drogon::orm::ExceptionCallback &ecb) const;
};

class OrderLine {
public:
  struct Cols {
    static const std::string _id;
    static const std::string _order_id;
    static const std::string _article_id;
    static const std::string _count;
  };
  TEST_DROGON_MODEL(OrderLine)
  TEST_DROGON_COLUMN(int64_t, OrderId)
  TEST_DROGON_COLUMN(int64_t, ArticleId)
  TEST_DROGON_COLUMN(int32_t, Count)
  Article getArticle(const drogon::orm::DbClientPtr &clientPtr) const;
  void getArticle(const drogon::orm::DbClientPtr &clientPtr, const std::function<void(Article)> &rcb,
                  const drogon::orm::ExceptionCallback &ecb) const;
};

class Article {
public:
  struct Cols {
    static const std::string _id;
    static const std::string _name;
    static const std::string _stock;
  };
  TEST_DROGON_MODEL(Article)
  TEST_DROGON_COLUMN(std::string, Name)
  TEST_DROGON_COLUMN(int32_t, Stock)
  std::vector<std::pair<Tag, ArticleTag>> getTags(const drogon::orm::DbClientPtr &clientPtr) const;
  void getTags(const drogon::orm::DbClientPtr &clientPtr,
               const std::function<void(std::vector<std::pair<Tag, ArticleTag>>)> &rcb,
               const drogon::orm::ExceptionCallback &ecb) const;
};

class Tag {
public:
  struct Cols {
    static const std::string _id;
    static const std::string _name;
  };
  TEST_DROGON_MODEL(Tag)
  TEST_DROGON_COLUMN(std::string, Name)
};

class ArticleTag {
public:
  struct Cols {
    static const std::string _id;
    static const std::string _article_id;
    static const std::string _tag_id;
  };
  TEST_DROGON_MODEL(ArticleTag)
  TEST_DROGON_COLUMN(int64_t, ArticleId)
  TEST_DROGON_COLUMN(int64_t, TagId)
};
} // namespace shop
} // namespace drogon_model

#undef TEST_DROGON_MODEL
#undef TEST_DROGON_COLUMN
#undef TEST_DROGON_CORO_FRIEND
#endif
