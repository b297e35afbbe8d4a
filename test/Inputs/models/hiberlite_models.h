// Model classes shared by the hiberlite tests (hiberlite ffd558a, stubs and real headers).
//   Book n-1 Author n-1 Country, Book n-m Tag
#ifndef TEST_HIBERLITE_MODELS_H
#define TEST_HIBERLITE_MODELS_H

#include "hiberlite.h"

struct Country {
  std::string name;

  template <class Archive> void hibernate(Archive &ar) { ar &HIBERLITE_NVP(name); }
};

class Author {
  friend class hiberlite::access;
  template <class Archive> void hibernate(Archive &ar) {
    ar &HIBERLITE_NVP(name);
    ar &HIBERLITE_NVP(country);
  }

public:
  std::string name;
  hiberlite::bean_ptr<Country> country;

  // loads the country
  std::string address() { return name + ", " + country->name; }
};

struct Tag {
  std::string label;

  template <class Archive> void hibernate(Archive &ar) { ar &HIBERLITE_NVP(label); }
};

class Book {
  friend class hiberlite::access;
  template <class Archive> void hibernate(Archive &ar) {
    ar &HIBERLITE_NVP(title);
    ar &HIBERLITE_NVP(pages);
    ar &HIBERLITE_NVP(author);
    ar &HIBERLITE_NVP(tags);
  }

public:
  std::string title;
  int pages = 0;
  hiberlite::bean_ptr<Author> author;
  std::vector<hiberlite::bean_ptr<Tag>> tags;

  // hands out the pointer: nothing is loaded
  hiberlite::bean_ptr<Author> &getAuthor() { return author; }
  // loads the author
  std::string authorName() { return author->name; }
};

HIBERLITE_EXPORT_CLASS(Country)
HIBERLITE_EXPORT_CLASS(Author)
HIBERLITE_EXPORT_CLASS(Tag)
HIBERLITE_EXPORT_CLASS(Book)

typedef hiberlite::bean_ptr<Book> BookPtr;
typedef hiberlite::bean_ptr<Author> AuthorPtr;

#endif
