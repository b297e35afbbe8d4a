// RUN: %check_orm %s %t --library lightweight --std c++23 --llvm 19 --checks=orm-write-in-loop
// Records that are written one by one.
#include "lightweight_models.h"
#include <algorithm>
#include <map>
#include <set>
#include <string_view>

void create(DataMapper &dm, std::vector<Tag> &tags) {
  for (Tag &tag : tags)
    dm.Create(tag);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each 'Tag' of this loop (N statements) [orm-write-in-loop]
}

void createExplicit(DataMapper &dm, const std::vector<Tag> &tags) {
  for (size_t i = 0; i < tags.size(); ++i)
    dm.CreateExplicit(tags[i]);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each 'Tag' of this loop (N statements) [orm-write-in-loop]
}

void copies(DataMapper &dm) {
  for (auto &book : dm.Query<Book>().All())
    (void)dm.CreateCopyOf(book);
// CHECK-MESSAGES: :[[@LINE-1]]:14: warning: a row is inserted by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
}

void made(DataMapper &dm, const std::set<std::string> &labels) {
  for (auto it = labels.begin(); it != labels.end(); ++it) {
    Tag tag;
    tag.label = *it;
    dm.Create(tag);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void update(DataMapper &dm) {
  for (auto &book : dm.Query<Book>().All()) {
    book.pages = book.pages.Value() + 1;
    dm.Update(book);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are updated by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
  }
}

void updateSome(DataMapper &dm, std::vector<Book> &books) {
  for (Book &book : books)
    if (book.pages.Value() == 0) {
      book.pages = 1;
      dm.Update(book);
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: rows are updated by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
    }
}

void remove(DataMapper &dm, const std::vector<Book> &books) {
  std::for_each(books.begin(), books.end(), [&dm](const Book &book) { dm.Delete(book); });
// CHECK-MESSAGES: :[[@LINE-1]]:74: warning: rows are deleted by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
}

void removeByQuery(DataMapper &dm, const std::vector<uint64_t> &authors) {
  for (uint64_t author : authors)
    dm.Query<Book>().Where(FieldNameOf<&Book::author>, "=", author).Delete();
// CHECK-MESSAGES: :[[@LINE-1]]:69: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// The related records, one by one.
void removeRelated(DataMapper &dm, Author &author) {
  for (auto &book : author.books)
    dm.Delete(*book);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are deleted by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
}

static uint64_t addTag(DataMapper &dm, const std::string &label) {
  Tag tag;
  tag.label = label;
  return dm.Create(tag);
}

void helper(DataMapper &dm, const std::map<std::string, int> &labels) {
  for (const auto &[label, count] : labels)
    use(static_cast<long>(addTag(dm, label)));
// CHECK-MESSAGES: :[[@LINE-1]]:27: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

template <typename Record> void createAll(DataMapper &dm, std::vector<Record> &records) {
  for (Record &record : records)
    dm.Create(record);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each 'Publisher' of this loop (N statements) [orm-write-in-loop]
}

void instantiated(DataMapper &dm, std::vector<Publisher> &publishers) { createAll(dm, publishers); }

class Import {
public:
  explicit Import(DataMapper &dm) : Dm(dm) {}
  void run(const std::vector<std::pair<std::string, std::vector<std::string>>> &authors) {
    for (const auto &[name, titles] : authors) {
      Author author;
      author.name = name;
      Dm.Create(author);
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
      for (const std::string &title : titles)
        add(author, title);
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is inserted by a statement once for each element of this loop (N·M statements) [orm-write-in-loop]
    }
  }

private:
  void add(Author &author, const std::string &title) {
    Book book;
    book.title = title;
    book.author = author;
    Dm.Create(book);
  }
  DataMapper &Dm;
};

// --- Quiet ----------------------------------------------------------------

void one(DataMapper &dm, Tag &tag) { dm.Create(tag); }

void createAtOnce(DataMapper &dm, const std::vector<std::string> &labels) {
  std::vector<Tag> tags;
  for (const std::string &label : labels) {
    Tag tag;
    tag.label = label;
    tags.push_back(tag);
  }
  dm.CreateAll(tags);
}

void updateAtOnce(DataMapper &dm) {
  auto books = dm.Query<Book>().All();
  for (Book &book : books)
    book.pages = 0;
  dm.UpdateAll(books);
}

void removeAtOnce(DataMapper &dm, const std::vector<uint64_t> &ids) {
  dm.Query<Book>().WhereIn(FieldNameOf<&Book::id>, ids).Delete();
}

// What is changed is written by Update() only.
void changed(DataMapper &dm, std::vector<Book> &into) {
  for (auto &book : dm.Query<Book>().All()) {
    book.pages = 0;
    if (dm.IsModified(book))
      into.push_back(book);
  }
}

void few(DataMapper &dm) {
  for (std::string_view label : {"red", "green", "blue"}) {
    Tag tag;
    tag.label = label;
    dm.Create(tag);
  }
}

void retried(DataMapper &dm, Tag &tag) {
  for (int attempt = 0; attempt < 100; ++attempt) {
    try {
      dm.Create(tag);
      break;
    } catch (...) {
    }
  }
}

void firstEmpty(DataMapper &dm) {
  for (auto &book : dm.Query<Book>().All())
    if (book.pages.Value() == 0) {
      dm.Delete(book);
      break;
    }
}

void worker(DataMapper &dm, bool (*next)(Tag &)) {
  Tag tag;
  while (next(tag))
    dm.Create(tag);
}

void databases(const std::vector<Lightweight::SqlConnectionString> &databases, Tag &tag) {
  for (const auto &database : databases) {
    DataMapper dm(database);
    dm.Create(tag);
  }
}

void tables(const std::vector<Lightweight::SqlConnectionString> &databases) {
  for (const auto &database : databases)
    DataMapper(database).CreateTables<Country, Author>();
}
