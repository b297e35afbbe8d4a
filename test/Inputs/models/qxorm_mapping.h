// The registration of the classes of qxorm_models.h, as it stands in the .cpp files of a program.
#ifndef TEST_QXORM_MAPPING_H
#define TEST_QXORM_MAPPING_H

#include "qxorm_models.h"

#include <QxOrm_Impl.h>

QX_REGISTER_CPP_EXPORT_DLL(Publisher)
QX_REGISTER_CPP_EXPORT_DLL(Profile)
QX_REGISTER_CPP_EXPORT_DLL(Author)
QX_REGISTER_CPP_EXPORT_DLL(Tag)
QX_REGISTER_CPP_EXPORT_DLL(Book)

namespace qx {

template <> void register_class(QxClass<Publisher> &t) {
  t.id(&Publisher::id, "publisher_id");
  t.data(&Publisher::name, "name");
  t.relationOneToMany(&Publisher::authors, "list_author", "publisher_id");
}

template <> void register_class(QxClass<Profile> &t) {
  t.id(&Profile::id, "profile_id");
  t.data(&Profile::bio, "bio");
}

template <> void register_class(QxClass<Author> &t) {
  t.id(&Author::id, "author_id");
  t.data(&Author::name, "name");
  t.relationManyToOne(&Author::publisher, "publisher_id");
  t.relationOneToOne(&Author::profile, "profile_id");
  t.relationOneToMany(&Author::books, "list_book", "author_id");
}

template <> void register_class(QxClass<Tag> &t) {
  t.id(&Tag::id, "tag_id");
  t.data(&Tag::label, "label");
}

template <> void register_class(QxClass<Book> &t) {
  t.id(&Book::id, "book_id");
  t.data(&Book::title, "title");
  t.data(&Book::pages, "pages");
  t.relationManyToOne(&Book::author, "author_id");
  t.relationManyToMany(&Book::tags, "list_tag", "book_tag", "book_id", "tag_id");
}

} // namespace qx

#endif
