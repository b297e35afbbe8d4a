#ifndef EXECUTED_TINYORM_MODELS_H
#define EXECUTED_TINYORM_MODELS_H

#include <orm/tiny/model.hpp>

using Orm::One;
using Orm::Tiny::Model;
using Orm::Tiny::Relations::BelongsTo;
using Orm::Tiny::Relations::HasMany;

/// A street in a city. Has no relations.
class Address final : public Model<Address> {
  friend Model;
  using Model::Model;

  QString u_table{"addresses"};
};

/// A customer with an address.
class Customer final : public Model<Customer, Address> {
  friend Model;
  using Model::Model;

public:
  std::unique_ptr<BelongsTo<Customer, Address>> address() {
    return belongsTo<Address>();
  }

private:
  QHash<QString, RelationVisitor> u_relations{
      {"address", [](auto &v) { v(&Customer::address); }},
  };
};

/// One line of an order.
class Item final : public Model<Item> {
  friend Model;
  using Model::Model;
};

/// An order of a customer, sent to an address, with its items.
class Order final : public Model<Order, Customer, Address, Item> {
  friend Model;
  using Model::Model;

public:
  std::unique_ptr<BelongsTo<Order, Customer>> customer() {
    return belongsTo<Customer>();
  }

  std::unique_ptr<BelongsTo<Order, Address>> shippingAddress() {
    return belongsTo<Address>("shipping_address_id", {}, "shippingAddress");
  }

  std::unique_ptr<HasMany<Order, Item>> items() { return hasMany<Item>(); }

  /// The name of the customer.
  QString customerName() {
    return getRelationValue<Customer, One>("customer")
        ->getAttribute<QString>("name");
  }

private:
  QHash<QString, RelationVisitor> u_relations{
      {"customer", [](auto &v) { v(&Order::customer); }},
      {"shippingAddress", [](auto &v) { v(&Order::shippingAddress); }},
      {"items", [](auto &v) { v(&Order::items); }},
  };
};

#endif
