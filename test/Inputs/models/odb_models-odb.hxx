// In the form of the header that the ODB compiler writes for odb_models.hxx
// (-d sqlite --generate-query --generate-session), reduced to what a use of the models needs.
#ifndef TEST_ODB_MODELS_ODB_HXX
#define TEST_ODB_MODELS_ODB_HXX

#include "odb_models.hxx"

#include <odb/database.hxx>
#include <odb/lazy-ptr.hxx>
#include <odb/query.hxx>
#include <odb/result.hxx>
#include <odb/session.hxx>
#include <odb/traits.hxx>

namespace odb {

// publisher
template <> struct class_traits<::publisher> {
  static const class_kind kind = class_object;
};

template <> class access::object_traits<::publisher> {
public:
  typedef ::publisher object_type;
  typedef std::shared_ptr<::publisher> pointer_type;
  typedef unsigned long id_type;
  static const bool polymorphic = false;
  static const bool auto_id = true;
  static const bool abstract = false;
  static id_type id(const object_type &);
};

#ifdef STUB_ODB_FORWARD_HXX
template <> struct query_columns<::publisher, id_common> {
  static const query_column<unsigned long> id;
  static const query_column<std::string> name;
};
#endif

// author
template <> struct class_traits<::author> {
  static const class_kind kind = class_object;
};

template <> class access::object_traits<::author> {
public:
  typedef ::author object_type;
  typedef std::shared_ptr<::author> pointer_type;
  typedef unsigned long id_type;
  static const bool polymorphic = false;
  static const bool auto_id = true;
  static const bool abstract = false;
  static id_type id(const object_type &);
};

#ifdef STUB_ODB_FORWARD_HXX
template <> struct query_columns<::author, id_common> {
  static const query_column<unsigned long> id;
  static const query_column<std::string> name;
};
#endif

// book
template <> struct class_traits<::book> {
  static const class_kind kind = class_object;
};

template <> class access::object_traits<::book> {
public:
  typedef ::book object_type;
  typedef std::shared_ptr<::book> pointer_type;
  typedef unsigned long id_type;
  static const bool polymorphic = false;
  static const bool auto_id = true;
  static const bool abstract = false;
  static id_type id(const object_type &);
};

#ifdef STUB_ODB_FORWARD_HXX
template <> struct query_columns<::book, id_common> {
  static const query_column<unsigned long> id;
  static const query_column<std::string> title;
  static const query_column<unsigned long> author;
};
#endif

// employee
template <> struct class_traits<::employee> {
  static const class_kind kind = class_object;
};

template <> class access::object_traits<::employee> {
public:
  typedef ::employee object_type;
  typedef std::shared_ptr<::employee> pointer_type;
  typedef unsigned long id_type;
  static const bool polymorphic = false;
  static const bool auto_id = true;
  static const bool abstract = false;
  static id_type id(const object_type &);
};

#ifdef STUB_ODB_FORWARD_HXX
template <> struct query_columns<::employee, id_common> {
  static const query_column<unsigned long> id;
  static const query_column<std::string> name;
};
#endif

// note
template <> struct class_traits<::note> {
  static const class_kind kind = class_object;
};

template <> class access::object_traits<::note> {
public:
  typedef ::note object_type;
  typedef std::shared_ptr<::note> pointer_type;
  typedef unsigned long id_type;
  static const bool polymorphic = false;
  static const bool auto_id = true;
  static const bool abstract = false;
  static id_type id(const object_type &);
};

#ifdef STUB_ODB_FORWARD_HXX
template <> struct query_columns<::note, id_common> {
  static const query_column<unsigned long> id;
  static const query_column<std::string> text;
};
#endif

// raw_link
template <> struct class_traits<::raw_link> {
  static const class_kind kind = class_object;
};

template <> class access::object_traits<::raw_link> {
public:
  typedef ::raw_link object_type;
  typedef ::raw_link * pointer_type;
  typedef unsigned long id_type;
  static const bool polymorphic = false;
  static const bool auto_id = true;
  static const bool abstract = false;
  static id_type id(const object_type &);
};

#ifdef STUB_ODB_FORWARD_HXX
template <> struct query_columns<::raw_link, id_common> {
  static const query_column<unsigned long> id;
};
#endif

// book_author
template <> struct class_traits<::book_author> {
  static const class_kind kind = class_view;
};

template <> class access::view_traits<::book_author> {
public:
  typedef ::book_author view_type;
  typedef ::book_author *pointer_type;
};
} // namespace odb

#endif
