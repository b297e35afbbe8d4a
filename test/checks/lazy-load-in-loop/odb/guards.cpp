// RUN: %check_orm %s %t --library odb
// What makes a load in a loop harmless, each beside one that only looks like it.

#include "odb_models.hxx"

#include "odb_models-odb.hxx"
#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <odb/database.hxx>
#include <odb/transaction.hxx>

void use(const std::string &);

// Left in the first turn.

void firstTurn(odb::database &db) {
  for (const book &b : db.query<book>()) {
    use(b.author_.load()->name());
    break;
  }
}

std::string firstTurnReturns(odb::database &db) {
  for (const book &b : db.query<book>())
    return b.author_name();
  return std::string();
}

void mayGoOn(odb::database &db) {
  for (const book &b : db.query<book>()) {
    if (b.title().empty())
      continue;
    use(b.author_.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    if (b.id() == 3)
      break;
  }
}

// Loaded only on the way out.

void onTheWayOut(odb::database &db, unsigned long id) {
  for (const book &b : db.query<book>())
    if (b.id() == id) {
      use(b.author_.load()->name());
      break;
    }
}

std::string onTheWayOutReturns(odb::database &db, const std::string &title) {
  auto r = db.query<book>();
  for (auto i = r.begin(); i != r.end(); ++i) {
    if (i->title() == title)
      return i->author_.load()->pub().load()->name();
    use(i->title());
  }
  return std::string();
}

void staysInside(odb::database &db, unsigned long id) {
  for (const book &b : db.query<book>())
    if (b.id() != id) {
      use(b.author_.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    }
}

// A search.

bool anyOf(odb::database &db) {
  auto r = db.query<book>();
  return std::any_of(r.begin(), r.end(), [](const book &b) { return b.author_.load()->name() == "x"; });
}

unsigned long search(odb::database &db, const std::string &name) {
  for (const book &b : db.query<book>())
    if (b.author_.load()->name() == name)
      return b.id();
  return 0;
}

void noSearch(odb::database &db, const std::string &name, std::vector<unsigned long> &found) {
  for (const book &b : db.query<book>())
    if (b.author_.load()->name() == name)
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      found.push_back(b.id());
}

// Asked of a cache first.

void cachedInMap(odb::database &db) {
  std::map<unsigned long, std::shared_ptr<author>> authors;
  for (const book &b : db.query<book>()) {
    auto it = authors.find(b.author_.object_id());
    if (it == authors.end())
      it = authors.insert(std::make_pair(b.author_.object_id(), b.author_.load())).first;
    use(it->second->name());
  }
}

void cachedByCount(odb::database &db) {
  std::map<unsigned long, std::string> names;
  for (const book &b : db.query<book>()) {
    const unsigned long id = b.author_.object_id();
    if (names.count(id) == 0)
      names[id] = b.author_.load()->name();
    use(names[id]);
  }
}

void eachAuthorOnce(odb::database &db) {
  std::set<unsigned long> seen;
  for (const book &b : db.query<book>()) {
    if (!seen.insert(b.author_.object_id()).second)
      continue;
    use(b.author_.load()->name());
  }
}

class author_names {
public:
  const std::string &of(const book &b) {
    auto it = names_.find(b.author_.object_id());
    if (it != names_.end())
      return it->second;
    return names_[b.author_.object_id()] = b.author_.load()->name();
  }

private:
  std::map<unsigned long, std::string> names_;
};

void cachedInClass(odb::database &db) {
  author_names names;
  for (const book &b : db.query<book>())
    use(names.of(b));
}

void cacheOfOneTurn(odb::database &db) {
  for (const book &b : db.query<book>()) {
    std::optional<std::string> name;
    if (!name)
      name = b.author_.load()->name();
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    use(*name);
  }
}

void filledButNeverAsked(odb::database &db) {
  std::map<unsigned long, std::string> names;
  for (const book &b : db.query<book>())
    names[b.id()] = b.author_.load()->name();
  // CHECK-MESSAGES: :[[@LINE-1]]:31: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// A few turns.

void threeTurns(odb::database &db) {
  std::vector<book> books;
  for (const book &b : db.query<book>())
    books.push_back(b);
  for (int i = 0; i < 3; ++i)
    use(books[i].author_.load()->name());
}

void ofAList(odb::database &db) {
  std::shared_ptr<book> a = db.load<book>(1);
  std::shared_ptr<book> b = db.load<book>(2);
  for (const auto &x : {a, b})
    use(x->author_.load()->name());
}

void asManyAsThereAre(odb::database &db) {
  std::vector<book> books;
  for (const book &b : db.query<book>())
    books.push_back(b);
  for (std::size_t i = 0, n = books.size(); i < n; ++i)
    use(books[i].author_.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}
