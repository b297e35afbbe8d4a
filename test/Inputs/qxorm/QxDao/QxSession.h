// Imitates: QxDao/QxSession.h of QxOrm 1.5.1. Stub written for the orm-tidy
// tests.
#ifndef STUB_QXORM_QXSESSION_H
#define STUB_QXORM_QXSESSION_H
#include "QxDao.h"
#include <QList>
#include <memory>

namespace qx {
class QxSession {
  struct QxSessionImpl;
  std::shared_ptr<QxSessionImpl> m_pImpl;

public:
  QxSession();
  QxSession(const QSqlDatabase &database);
  QxSession(const QSqlDatabase &database, bool bOpenTransaction);
  QxSession(const QSqlDatabase &database, bool bOpenTransaction,
            bool bThrowable, bool bAutoRollbackWhenDestroyed = false);
  virtual ~QxSession();
  bool isThrowable() const;
  bool isOpened() const;
  bool isValid() const;
  void setAutoRollbackWhenDestroyed(bool b);
  QSqlError firstError() const;
  QSqlError lastError() const;
  QList<QSqlError> allErrors() const;
  const QSqlDatabase *database() const;
  QSqlDatabase *database();
  bool open();
  bool close();
  bool commit();
  bool rollback();
  QxSession &operator+=(const QSqlError &err);
  static QxSession *getActiveSession(QSqlDatabase *db);
  void ignoreSoftDelete(bool bIgnoreSoftDelete = true,
                        const QStringList &classesToIgnore = QStringList());

  template <class T> long count(const qx::QxSqlQuery &query = qx::QxSqlQuery());
  template <class T>
  QSqlError count(long &lCount, const qx::QxSqlQuery &query = qx::QxSqlQuery());
  template <class T>
  T *fetchById(const QVariant &id, const QStringList &columns = QStringList(),
               const QStringList &relation = QStringList());
  template <class T>
  QSqlError fetchById(T &t, const QStringList &columns = QStringList(),
                      const QStringList &relation = QStringList());
  template <class T>
  QSqlError fetchAll(T &t, const QStringList &columns = QStringList(),
                     const QStringList &relation = QStringList());
  template <class T>
  QSqlError fetchByQuery(const qx::QxSqlQuery &query, T &t,
                         const QStringList &columns = QStringList(),
                         const QStringList &relation = QStringList());
  template <class T>
  QSqlError insert(T &t, const QStringList &relation = QStringList(),
                   bool bUseExecBatch = false);
  template <class T>
  QSqlError update(T &t, const qx::QxSqlQuery &query = qx::QxSqlQuery(),
                   const QStringList &columns = QStringList(),
                   const QStringList &relation = QStringList(),
                   bool bUseExecBatch = false);
  template <class T>
  QSqlError save(T &t, const QStringList &relation = QStringList());
  template <class T> QSqlError deleteById(const QVariant &id);
  template <class T> QSqlError deleteById(T &t, bool bUseExecBatch = false);
  template <class T> QSqlError deleteAll();
  template <class T> QSqlError deleteByQuery(const qx::QxSqlQuery &query);
  template <class T> QSqlError destroyById(const QVariant &id);
  template <class T> QSqlError destroyById(T &t, bool bUseExecBatch = false);
  template <class T> QSqlError destroyAll();
  template <class T> QSqlError destroyByQuery(const qx::QxSqlQuery &query);
  template <class T> QSqlError executeQuery(qx::QxSqlQuery &query, T &t);
  QSqlError callQuery(qx::QxSqlQuery &query);
  template <class T> qx_bool exist(T &t);

private:
  QxSession(const QxSession &other);
  QxSession &operator=(const QxSession &other);
};
} // namespace qx
#endif
