// Imitates: QDjango.h of QDjango 0.6.2. Stub written for the orm-tidy tests.
#ifndef QDJANGO_H
#define QDJANGO_H
#include "QDjangoMetaModel.h"

class QObject;
class QSqlDatabase;
class QSqlQuery;
class QString;

class QDJANGO_DB_EXPORT QDjango {
public:
  static bool createTables();
  static bool dropTables();

  static QSqlDatabase database();
  static void setDatabase(QSqlDatabase database);

  static bool isDebugEnabled();
  static void setDebugEnabled(bool enabled);

  template <class T> static QDjangoMetaModel registerModel();

private:
  static QDjangoMetaModel registerModel(const QMetaObject *meta);
};

template <class T> QDjangoMetaModel QDjango::registerModel() { return registerModel(&T::staticMetaObject); }
#endif
