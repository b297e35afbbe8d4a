// RUN: %check_orm %s %t --library drogon --checks=orm-write-in-loop
// Mapper's writes: each is a statement of its own, in every form.

#include "drogon_models.h"
#include <algorithm>
#include <future>
#include <iostream>
#include <map>
#include <string>
#include <vector>

using namespace drogon::orm;
using namespace drogon_model::shop;

void use(std::size_t);
static const auto fail = [](const DrogonDbException &e) { std::cerr << e.base().what(); };

// --- Reported --------------------------------------------------------------------------------------------------------

void inserted(const DbClientPtr &client, const std::vector<std::string> &names) {
  Mapper<Customer> mapper(client);
  for (const std::string &name : names) {
    Customer customer;
    customer.setName(name);
    mapper.insert(customer);
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: a Mapper inserts row by row: send one INSERT with several VALUES by 'auto binder = *client << sql', a 'binder << value' for each value, and binder.exec()
    use(customer.getValueOfId());
  }
}

void fromJson(const DbClientPtr &client, const Json::Value &list) {
  for (const Json::Value &one : list) {
    Customer customer(one);
    Mapper<Customer>(client).insert(customer, [](const Customer &stored) { use(stored.getValueOfId()); }, fail);
    // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void futures(const DbClientPtr &client, const std::vector<Tag> &tags) {
  std::vector<std::future<Tag>> pending;
  for (const Tag &tag : tags)
    pending.push_back(Mapper<Tag>(client).insertFuture(tag));
  // CHECK-MESSAGES: :[[@LINE-1]]:43: warning: a row is inserted by a statement once for each 'Tag' of this loop (N statements) [orm-write-in-loop]
  for (auto &tag : pending)
    use(tag.get().getValueOfId());
}

void updated(const DbClientPtr &client) {
  Mapper<Order> mapper(client);
  for (Order &order : mapper.findBy(Criteria(Order::Cols::_state, "open"))) {
    order.setState("done");
    mapper.update(order);
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are updated by a statement once for each 'Order' of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: rows that get the same values are updated by one updateBy(columns, Criteria(key, CompareOperator::In, keys), values...), when there are any (an empty vector asserts)
  }
}

void updatedBy(const DbClientPtr &client, const std::vector<int64_t> &keys) {
  for (auto it = keys.begin(); it != keys.end(); ++it)
    Mapper<Order>(client).updateBy({Order::Cols::_state}, Criteria(Order::Cols::_id, *it), std::string("done"));
    // CHECK-MESSAGES: :[[@LINE-1]]:27: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void incremented(const DbClientPtr &client, const Order &order) {
  Mapper<Article> articles(client);
  for (const OrderLine &line : order.getOrderLine(client))
    articles.increment({Article::Cols::_stock}, [](std::size_t count) { use(count); }, fail,
    // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: rows are updated by a statement once for each 'OrderLine' of this loop (N statements) [orm-write-in-loop]
                       Criteria(Article::Cols::_id, line.getValueOfArticleId()), -line.getValueOfCount());
}

void deletedByKey(const DbClientPtr &client, const std::vector<int64_t> &keys) {
  Mapper<Order> mapper(client);
  for (int64_t key : keys)
    mapper.deleteByPrimaryKey(key);
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: delete them with one deleteBy(Criteria(key, CompareOperator::In, keys)), when there are any (an empty vector asserts)
}

void deletedBy(const DbClientPtr &client) {
  const auto customers = Mapper<Customer>(client).findAll();
  for (std::size_t i = 0; i < customers.size(); ++i)
    Mapper<Order>(client).deleteFutureBy(Criteria(Order::Cols::_customer_id, customers[i].getValueOfId()));
    // CHECK-MESSAGES: :[[@LINE-1]]:27: warning: rows are deleted by a statement once for each 'Customer' of this loop (N statements) [orm-write-in-loop]
}

void forEach(const DbClientPtr &client, std::vector<Tag> &tags) {
  Mapper<Tag> mapper(client);
  std::for_each(tags.begin(), tags.end(), [&](Tag &tag) { mapper.deleteOne(tag); });
  // CHECK-MESSAGES: :[[@LINE-1]]:66: warning: rows are deleted by a statement once for each 'Tag' of this loop (N statements) [orm-write-in-loop]
}

template <typename Model> static void store(const DbClientPtr &client, Model &row) {
  Mapper<Model>(client).insert(row);
}

void helper(const DbClientPtr &client, const std::vector<int64_t> &tags, int64_t article) {
  for (int64_t tag : tags) {
    ArticleTag link;
    link.setArticleId(article);
    link.setTagId(tag);
    store(client, link);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void inACallback(const DbClientPtr &client) {
  Mapper<Order>(client).findAll(
      [client](std::vector<Order> orders) {
        for (Order &order : orders) {
          order.setCustomerIdToNull();
          Mapper<Order>(client).update(order, [](std::size_t count) { use(count); }, fail);
          // CHECK-MESSAGES: :[[@LINE-1]]:33: warning: rows are updated by a statement once for each 'Order' of this loop (N statements) [orm-write-in-loop]
        }
      },
      fail);
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

// Setters change the object only.
void collected(const DbClientPtr &client, const std::vector<std::string> &names) {
  std::vector<Customer> customers;
  for (const std::string &name : names) {
    customers.emplace_back();
    customers.back().setName(name);
    customers.back().setParentIdToNull();
  }
  use(customers.size());
  if (!customers.empty())
    Mapper<Customer>(client).insert(customers[0]);
}

// The remedies.
void updatedAtOnce(const DbClientPtr &client, const std::vector<Order> &orders) {
  std::vector<int64_t> keys;
  for (const Order &order : orders)
    keys.push_back(order.getValueOfId());
  if (!keys.empty())
    Mapper<Order>(client).updateBy({Order::Cols::_state}, Criteria(Order::Cols::_id, CompareOperator::In, keys),
                                   std::string("done"));
}

void deletedAtOnce(const DbClientPtr &client, const std::vector<int64_t> &keys) {
  if (!keys.empty())
    Mapper<Order>(client).deleteBy(Criteria(Order::Cols::_id, CompareOperator::In, keys));
}

void severalValues(const DbClientPtr &client, const std::vector<std::string> &names) {
  if (names.empty())
    return;
  std::string sql = "INSERT INTO customer (name) VALUES (?)";
  for (std::size_t i = 1; i < names.size(); ++i)
    sql += ", (?)";
  auto binder = *client << sql;
  for (const std::string &name : names)
    binder << name;
  binder << Mode::Blocking;
  binder.exec();
}

void deletedInChunks(const DbClientPtr &client, const std::vector<int64_t> &keys) {
  Mapper<Order> mapper(client);
  for (std::size_t first = 0; first < keys.size(); first += 500) {
    const std::vector<int64_t> some(keys.begin() + first, keys.begin() + std::min(first + 500, keys.size()));
    mapper.deleteBy(Criteria(Order::Cols::_id, CompareOperator::In, some));
  }
}

// One row in all.
void firstFree(const DbClientPtr &client, std::vector<Order> &orders) {
  for (Order &order : orders)
    if (!order.getCustomerId()) {
      order.setState("open");
      Mapper<Order>(client).update(order);
      break;
    }
}

void untilStored(const DbClientPtr &client, Order &order) {
  for (int attempt = 0; attempt < 20; ++attempt) {
    try {
      Mapper<Order>(client).insert(order);
      return;
    } catch (const DeadlockDetected &) {
      order.setId(0);
    }
  }
}

void threeStates(const DbClientPtr &client) {
  for (const char *name : {"new", "open", "done"}) {
    Tag tag;
    tag.setName(name);
    Mapper<Tag>(client).insert(tag);
  }
}
