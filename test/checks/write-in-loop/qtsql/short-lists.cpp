// RUN: %check_orm %s %t --library qtsql,qtsql-6 --checks=orm-write-in-loop
//
// Lists that are short by what is put into them, and those that may be long.
#include <QList>
#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <array>
#include <functional>
#include <map>
#include <vector>

struct Setting {
  Setting(const QString &name, int value) : name(name), value(value) {}
  QString name;
  int value;
};

static void save(const QString &name, int value) {
  QSqlQuery q;
  q.prepare("INSERT INTO settings (name, value) VALUES (?, ?)");
  q.addBindValue(name);
  q.addBindValue(value);
  q.exec();
}

// --- Short: a few elements are put in, one by one --------------------------------------------------------------------

static void pushesSome(int mask, int first, int second) {
  std::vector<int> numbers;
  if (mask & 1)
    numbers.push_back(first);
  if (mask & 2)
    numbers.push_back(second);
  numbers.push_back(mask);
  for (int number : numbers)
    save("number", number);
}

static void pushesInEachTurn(const QList<int> &masks) {
  for (int mask : masks) {
    std::vector<int> numbers;
    numbers.push_back(mask & 1);
    numbers.push_back(mask & 2);
    for (int number : numbers)
      save("number", number);
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

static std::vector<Setting> defaults(int base) {
  return {Setting("low", base), Setting("high", base * 2), Setting("step", base / 2)};
}

static void savesDefaults(int base) {
  for (const Setting &setting : defaults(base))
    save(setting.name, setting.value);
}

static void streams(const Setting &only) {
  QList<Setting> settings;
  settings << only << Setting("second", 2);
  for (const Setting &setting : settings)
    save(setting.name, setting.value);
}

static void ofConstantTurns(const QList<int> &known) {
  std::vector<int> numbers;
  for (int i = 0; i < 8; ++i)
    numbers.push_back(known[i]);
  for (int number : numbers)
    save("number", number);
}

static void addOne(std::vector<int> &to, int number) { to.push_back(number); }

static void addsByAHelper(int first, int second) {
  std::vector<int> numbers;
  addOne(numbers, first);
  addOne(numbers, second);
  for (int number : numbers)
    save("number", number);
}

static void initialised(int a, int b, int c) {
  std::vector<int> numbers = {a + 1, b * 2, c - 3};
  for (int number : numbers)
    save("number", number);
  const QStringList names{QString::number(a), QString::number(b)};
  for (const QString &name : names)
    save(name, a);
}

static void ofAnArray(int a, int b) {
  std::array<int, 4> numbers{{a, b, a + b, a - b}};
  for (int number : numbers)
    save("number", number);
}

static void ofConstantKeys(int base) {
  std::map<int, std::pair<int, int>> best = {{1, {0, 0}}, {2, {0, 0}}, {3, {0, base}}};
  for (int race = 1; race < 9; ++race) {
    QSqlQuery q;
    q.prepare("SELECT id, standing FROM players WHERE race = ? ORDER BY standing LIMIT 100");
    q.addBindValue(base);
    q.exec();
    while (q.next())
      best[race] = std::make_pair(q.value(0).toInt(), q.value(1).toInt());
  }
  for (const auto &each : best)
    save("best", each.second.first);
}

static void ofAnyKeys(int base) {
  std::map<int, int> best = {{1, 0}, {2, 0}};
  for (int race = 1; race < 9; ++race) {
    QSqlQuery q;
    q.prepare("SELECT id, standing FROM players WHERE race = ? ORDER BY standing LIMIT 100");
    q.addBindValue(base);
    q.exec();
    while (q.next())
      best[race + q.value(0).toInt()] = race;
  }
  for (const auto &each : best)
    save("best", each.second);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

struct Group {
  QStringList names;
  void add(const QString &name) { names.append(name); }
};

// The lists that the elements have may be long, theirs is not.
static void elementsGrow(const QString &name) {
  std::vector<Group> groups;
  groups.push_back(Group());
  groups.push_back(Group());
  for (Group &group : groups) {
    group.add(name);
    save(group.names.join(','), 1);
  }
}

// --- Short: few rows are asked for ------------------------------------------------------------------------------------

struct Row {
  int id = 0;
};

static QList<Row> rowsWhere(const QString &where) {
  QList<Row> all;
  QSqlQuery q("SELECT id FROM settings WHERE " + where);
  while (q.next()) {
    Row row;
    row.id = q.value(0).toInt();
    all.append(row);
  }
  return all;
}

class Result {
public:
  explicit Result(const QString &sql) : q(sql) {}
  bool next() { return q.next(); }
  int id() { return q.value(0).toInt(); }

private:
  QSqlQuery q;
};

static Result *ask(const QString &sql) { return new Result(sql); }

static void latest(int kind) {
  const QList<Row> rows = rowsWhere(QString("kind = %1 ORDER BY time LIMIT 1").arg(kind));
  for (const Row &row : rows)
    save("seen", row.id);
}

static void two(int kind) {
  Result *result = ask(QString("SELECT id FROM settings WHERE kind = %1 LIMIT 0, 2").arg(kind));
  do {
    save("seen", result->id());
  } while (result->next());
}

static void allOfThem(int kind) {
  const QList<Row> rows = rowsWhere(QString("kind = %1 ORDER BY time").arg(kind));
  for (const Row &row : rows)
    save("seen", row.id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  Result *result = ask(QString("SELECT id FROM settings WHERE kind = %1 LIMIT 500").arg(kind));
  do {
    save("seen", result->id());
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each row of this loop (N statements) [orm-write-in-loop]
  } while (result->next());
}

// --- Maybe long ------------------------------------------------------------------------------------------------------

static void appendsAList(int first, const QList<int> &more) {
  QList<int> numbers;
  numbers << first;
  numbers << more;
  for (int number : numbers)
    save("number", number);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

static void insertsARange(int first, const std::vector<int> &more) {
  std::vector<int> numbers;
  numbers.push_back(first);
  numbers.insert(numbers.end(), more.begin(), more.end());
  for (int number : numbers)
    save("number", number);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

static void pushesEach(int first, const QList<int> &more) {
  std::vector<int> numbers;
  numbers.push_back(first);
  for (int number : more)
    numbers.push_back(number);
  for (int number : numbers)
    save("number", number);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

static void pushesOneOfEach(int first, const QList<int> &more) {
  std::vector<int> numbers;
  for (int i = 0; i < more.size(); ++i)
    numbers.push_back(1);
  for (int number : numbers)
    save("number", number + first);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

static void repeatsALiteral(const QList<int> &more) {
  QStringList names;
  names << "first";
  for (int i = 0; i < more.size(); ++i)
    names << "other";
  for (const QString &name : names)
    save(name, 0);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

static void addAll(std::vector<int> &to, const QList<int> &from) {
  for (int number : from)
    to.push_back(number);
}

static void addsAllByAHelper(int first, const QList<int> &more) {
  std::vector<int> numbers;
  numbers.push_back(first);
  addAll(numbers, more);
  for (int number : numbers)
    save("number", number);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

static void walksATree() {
  QList<int> open;
  open.append(0);
  while (!open.isEmpty()) {
    const int parent = open.takeFirst();
    save("parent", parent);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    QSqlQuery q;
    q.exec("SELECT id FROM folders WHERE parent = " + QString::number(parent));
    while (q.next())
      open.append(q.value(0).toInt());
  }
}

struct Node {
  int number;
  Node *child;
};

static void collect(std::vector<int> &to, const Node &from) {
  to.push_back(from.number);
  if (from.child)
    collect(to, *from.child);
}

static void addsBelow(const Node &root) {
  std::vector<int> numbers;
  collect(numbers, root);
  for (int number : numbers)
    save("number", number);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void fill(std::vector<int> &to);

static void filledElsewhere(int first) {
  std::vector<int> numbers;
  numbers.push_back(first);
  fill(numbers);
  for (int number : numbers)
    save("number", number);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void visitAll(const std::function<void(int)> &visitor);

static void addedByAVisitor(int first) {
  std::vector<int> numbers;
  numbers.push_back(first);
  visitAll([&](int number) { numbers.push_back(number); });
  for (int number : numbers)
    save("number", number);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

static void resized(int count) {
  std::vector<int> numbers;
  numbers.push_back(count);
  numbers.resize(count);
  for (int number : numbers)
    save("number", number);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

static void grows(int first, int last) {
  std::vector<int> numbers;
  numbers.push_back(first);
  for (int i = 0; i < int(numbers.size()); ++i) {
    save("number", numbers[i]);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
    if (numbers[i] < last)
      numbers.push_back(numbers[i] * 2);
  }
}
