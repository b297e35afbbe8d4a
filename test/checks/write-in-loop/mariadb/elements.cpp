// RUN: %check_orm %s %t --library mariadb --checks=orm-write-in-loop
//
// Loops that ask their elements, mark them or take them away while they write: that is no cache, no chunk and no loop that
// waits for work.
#include <mysql.h>

#include <deque>
#include <map>
#include <string>
#include <vector>

static void run(MYSQL *mysql, const std::string &sql) { mysql_query(mysql, sql.c_str()); }

// ---- elements that are taken away ------------------------------------------

struct Auction {
  int id;
  long ends;
};

void removeEnded(MYSQL *mysql, std::map<int, Auction *> &auctions, long now) {
  std::map<int, Auction *>::iterator next;
  for (std::map<int, Auction *>::iterator it = auctions.begin(); it != auctions.end(); it = next) {
    next = it;
    ++next;
    if (now > it->second->ends) {
      run(mysql, "DELETE FROM auction WHERE id = " + std::to_string(it->second->id));
// CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
      auctions.erase(it);
    }
  }
}

void removeAll(MYSQL *mysql, std::map<int, long> &spells) {
  for (auto it = spells.begin(), next = it; it != spells.end(); it = next) {
    ++next;
    run(mysql, "DELETE FROM spell WHERE id = " + std::to_string(it->first));
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    spells.erase(it);
  }
}

struct Node {
  int id;
  Node *following;
};

void freeList(MYSQL *mysql, Node *first) {
  Node *next;
  for (Node *node = first; node; node = next) {
    next = node->following;
    run(mysql, "DELETE FROM node WHERE id = " + std::to_string(node->id));
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    delete node;
  }
}

void eraseAndGoOn(MYSQL *mysql, std::vector<Auction> &auctions, const std::vector<int> &sellers, long now) {
  for (int seller : sellers) {
    auto it = auctions.begin();
    while (it != auctions.end()) {
      if (it->ends == now) {
        it->ends = seller;
        run(mysql, "UPDATE auction SET seller = " + std::to_string(it->ends));
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
        it = auctions.erase(it);
      } else {
        ++it;
      }
    }
  }
}

// What is taken from elsewhere in each turn is work, however it is called.
Auction *take();

void works(MYSQL *mysql) {
  Auction *next;
  for (Auction *job = take(); job; job = next) {
    run(mysql, "DELETE FROM auction WHERE id = " + std::to_string(job->id));
    next = take();
  }
}

// ---- elements that are marked as written ------------------------------------

enum class State { Unchanged, Changed, Deleted };

struct Skill {
  State state;
  int value;
};

void saveSkills(MYSQL *mysql, std::map<int, Skill> &skills) {
  for (auto it = skills.begin(); it != skills.end();) {
    if (it->second.state == State::Unchanged) {
      ++it;
      continue;
    }
    run(mysql, "UPDATE skill SET value = 1 WHERE id = " + std::to_string(it->first));
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    it->second.state = State::Unchanged;
    ++it;
  }
}

struct Member {
  int id, rank;
  void change(MYSQL *mysql, int to) {
    rank = to;
    run(mysql, "UPDATE member SET rank = 1 WHERE id = " + std::to_string(id));
  }
};

void demote(MYSQL *mysql, std::map<int, Member> &members, int leader) {
  for (auto &each : members) {
    Member &member = each.second;
    if (member.rank == 0 && member.id != leader)
      member.change(mysql, 1);
// CHECK-MESSAGES: :[[@LINE-1]]:14: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void demoteByPart(MYSQL *mysql, std::map<int, Member *> &members) {
  Member *member = nullptr;
  for (auto it = members.begin(); it != members.end(); ++it) {
    member = it->second;
    if (member->rank == 0) {
      run(mysql, "DELETE FROM member WHERE id = " + std::to_string(member->id));
// CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
      delete member;
      member = nullptr;
    }
  }
}

// What outlives the turn is a cache.
void eachRankOnce(MYSQL *mysql, const std::vector<Member> &members) {
  std::map<int, State> ranks;
  for (const Member &member : members) {
    State &state = ranks[member.rank];
    if (state == State::Unchanged) {
      run(mysql, "INSERT INTO rank (id) VALUES (" + std::to_string(member.rank) + ")");
// CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
      state = State::Changed;
    }
  }
}

void eachRankOnceByPointer(MYSQL *mysql, const std::vector<Member> &members) {
  std::map<int, Member *> ranks;
  for (const Member &member : members)
    if (!ranks[member.rank]) {
      run(mysql, "INSERT INTO rank (id) VALUES (" + std::to_string(member.rank) + ")");
      ranks[member.rank] = new Member(member);
    }
}

// ---- elements over a limit ----------------------------------------------------

struct User {
  std::string name;
  int idle() const;
};

void log(MYSQL *mysql, const std::vector<User *> &users, int limit) {
  std::vector<User *> closing;
  for (User *user : users) {
    if (user->idle() > limit * 1000) {
      run(mysql, "INSERT INTO log (text) VALUES ('" + user->name + "')");
// CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
      closing.push_back(user);
    }
  }
}

void chunks(MYSQL *mysql, const std::vector<User *> &users) {
  std::vector<std::string> rows;
  for (User *user : users) {
    rows.push_back("('" + user->name + "')");
    if (rows.size() > 100) {
      run(mysql, "INSERT INTO log (text) VALUES " + rows.front());
      rows.clear();
    }
  }
}

// Takes a chunk out of the container in each turn.
void mails(MYSQL *mysql, std::deque<std::string> &items) {
  while (!items.empty()) {
    std::string mail;
    for (int i = 0; !items.empty() && i < 12; ++i) {
      mail += items.front();
      items.pop_front();
    }
    run(mysql, "INSERT INTO mail (items) VALUES ('" + mail + "')");
  }
}

void mailsOfOne(MYSQL *mysql, std::deque<std::string> &items) {
  while (!items.empty()) {
    std::string mail = items.front();
    items.pop_front();
    for (int i = 0; i < 12; ++i)
      mail += ' ';
    run(mysql, "INSERT INTO mail (items) VALUES ('" + mail + "')");
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

// ---- what is matched and read out ----------------------------------------------

class Pattern {
public:
  bool matches(const std::string &text);
  std::string part(int number);
};

void matched(MYSQL *mysql, const std::vector<std::string> &lines) {
  Pattern pattern;
  for (const std::string &line : lines) {
    if (!pattern.matches(line))
      continue;
    run(mysql, "INSERT INTO word (text) VALUES ('" + pattern.part(1) + "')");
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

// ---- arguments that decide --------------------------------------------------------

enum Origin { Stored, New };

static void add(MYSQL *mysql, int spell, Origin origin) {
  if (spell > 1000) {
    if (origin == Stored)
      run(mysql, "DELETE FROM spell WHERE id = " + std::to_string(spell));
    return;
  }
}

static void addNew(MYSQL *mysql, int spell, Origin origin) {
  if (origin != New)
    return;
  run(mysql, "INSERT INTO spell (id) VALUES (" + std::to_string(spell) + ")");
}

void load(MYSQL *mysql, const std::vector<int> &spells) {
  for (int spell : spells) {
    add(mysql, spell, Stored);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    addNew(mysql, spell, Stored);
  }
}

void learn(MYSQL *mysql, const std::vector<int> &spells) {
  for (int spell : spells) {
    add(mysql, spell, New);
    addNew(mysql, spell, New);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

// ---- trees ---------------------------------------------------------------------------

struct Channel {
  int id;
  std::vector<Channel *> children;
};

void removeTree(MYSQL *mysql, Channel *channel) {
  for (Channel *child : channel->children)
    removeTree(mysql, child);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  run(mysql, "DELETE FROM channel WHERE id = " + std::to_string(channel->id));
}

void countTree(Channel *channel, int &count) {
  for (Channel *child : channel->children)
    countTree(child, count);
  ++count;
}
