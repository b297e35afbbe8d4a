// RUN: %check_orm %s %t --library odb
// Objects that the program keeps are no help to load(): without a session it knows nothing of them.

#include "odb_models.hxx"

#include "odb_models-odb.hxx"
#include <map>
#include <odb/database.hxx>
#include <odb/transaction.hxx>

void use(const std::string &);

void keptInVector(odb::database &db) {
  std::vector<author> authors;
  for (const author &a : db.query<author>())
  // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'books_' is loaded from the database once for each 'author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    authors.push_back(a);
  for (const book &b : db.query<book>())
    use(b.author_.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void keptInMap(odb::database &db) {
  std::map<unsigned long, std::shared_ptr<author>> authors;
  auto r = db.query<author>();
  for (auto i = r.begin(); i != r.end(); ++i)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'books_' is loaded from the database once for each 'author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    authors[i->id()] = i.load();
  for (const book &b : db.query<book>())
    use(b.author_.load()->name() + std::to_string(authors.size()));
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void elsewhere(odb::database &db) {
  for (const book &b : db.query<book>())
    use(b.author_.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// Look-alike: what is kept is asked instead.
void askedInstead(odb::database &db) {
  std::map<unsigned long, author> authors;
  for (const author &a : db.query<author>())
  // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'books_' is loaded from the database once for each 'author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    authors[a.id()] = a;
  for (const book &b : db.query<book>())
    use(authors.at(b.author_.object_id()).name());
}
