// RUN: %check_orm %s %t --library qtsql,qtsql-6 --checks=orm-query-in-loop
//
// What a query fills is found by a key, where others have it, too: whether a query runs for each element is not known. An
// object that is made here is another one each time.
#include <QList>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

struct Data {
  int album = -1;
  QString name;
};

template <typename T> class Shared {
public:
  Shared(T *data = nullptr) : data(data) {}
  Shared(const Shared &other) : data(other.data) {}
  Shared &operator=(const Shared &other) {
    data = other.data;
    return *this;
  }
  T *operator->() const { return data; }
  T &operator*() const { return *data; }

private:
  T *data;
};

class Store {
public:
  static Store *instance();
  Shared<Data> dataFor(int id);
  Data *pointerFor(int id);
};

static void use(int album);

static int albumOf(int id) {
  QSqlQuery q;
  q.prepare("SELECT album FROM images WHERE id = ?");
  q.addBindValue(id);
  q.exec();
  return q.next() ? q.value(0).toInt() : 0;
}

class Info {
public:
  explicit Info(int id) {
    m_data = Store::instance()->dataFor(id);
    if (m_data->album == -1)
      m_data->album = albumOf(id);
  }
  int album() const { return m_data->album; }

private:
  Shared<Data> m_data;
};

class InfoByPointer {
public:
  explicit InfoByPointer(int id) : m_data(Store::instance()->pointerFor(id)) {
    if (m_data->album == -1)
      m_data->album = albumOf(id);
  }
  int album() const { return m_data->album; }

private:
  Data *m_data;
};

class OwnInfo {
public:
  explicit OwnInfo(int id) : m_data(new Data) {
    if (m_data->album == -1)
      m_data->album = albumOf(id);
  }
  int album() const { return m_data->album; }

private:
  Shared<Data> m_data;
};

static void all(const QList<int> &ids) {
  for (int id : ids) {
    Info info(id);
    use(info.album());
  }
  for (int id : ids) {
    InfoByPointer info(id);
    use(info.album());
  }
  for (int id : ids) {
    Data *data = Store::instance()->pointerFor(id);
    if (data->album < 0)
      data->album = albumOf(id);
  }
  // Found, but not what is filled.
  for (int id : ids) {
    Data *data = Store::instance()->pointerFor(id);
    int album = 0;
    if (data->album < 0)
      album = albumOf(id);
      // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    use(album);
  }
  for (int id : ids) {
    OwnInfo info(id);
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    use(info.album());
  }
}
