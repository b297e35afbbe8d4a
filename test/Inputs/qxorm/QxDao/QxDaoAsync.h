// Imitates: QxDao/QxDaoAsync.h of QxOrm 1.5.1. Stub written for the orm-tidy
// tests.
#ifndef STUB_QXORM_QXDAOASYNC_H
#define STUB_QXORM_QXDAOASYNC_H
#include "IxPersistable.h"
#include <QThread>

namespace qx {
class QxDaoAsync : public QThread {
public:
  QxDaoAsync();
  virtual ~QxDaoAsync();
  bool asyncCount(const QString &className,
                  const qx::QxSqlQuery &query = qx::QxSqlQuery(),
                  QSqlDatabase *pDatabase = NULL);
  bool asyncFetchById(IxPersistable_ptr pToFetch,
                      const QVariant &id = QVariant(),
                      const QStringList &columns = QStringList(),
                      const QStringList &relation = QStringList(),
                      QSqlDatabase *pDatabase = NULL);
  bool asyncFetchAll(const QString &className,
                     const QStringList &columns = QStringList(),
                     const QStringList &relation = QStringList(),
                     QSqlDatabase *pDatabase = NULL);
  bool asyncFetchByQuery(const QString &className, const qx::QxSqlQuery &query,
                         const QStringList &columns = QStringList(),
                         const QStringList &relation = QStringList(),
                         QSqlDatabase *pDatabase = NULL);
  bool asyncInsert(IxPersistable_ptr pToInsert,
                   const QStringList &relation = QStringList(),
                   QSqlDatabase *pDatabase = NULL);
  bool asyncUpdate(IxPersistable_ptr pToUpdate,
                   const qx::QxSqlQuery &query = qx::QxSqlQuery(),
                   const QStringList &columns = QStringList(),
                   const QStringList &relation = QStringList(),
                   QSqlDatabase *pDatabase = NULL);
  bool asyncSave(IxPersistable_ptr pToSave,
                 const QStringList &relation = QStringList(),
                 QSqlDatabase *pDatabase = NULL);
  bool asyncDeleteById(IxPersistable_ptr pToDelete,
                       const QVariant &id = QVariant(),
                       QSqlDatabase *pDatabase = NULL);
  bool asyncDeleteByQuery(const QString &className, const qx::QxSqlQuery &query,
                          QSqlDatabase *pDatabase = NULL);
  bool asyncExecuteQuery(const QString &className, qx::QxSqlQuery &query,
                         QSqlDatabase *pDatabase = NULL);
  bool asyncCallQuery(qx::QxSqlQuery &query, QSqlDatabase *pDatabase = NULL);
  bool isQueryRunning() const;

protected:
  virtual void run();
};
typedef std::shared_ptr<QxDaoAsync> QxDaoAsync_ptr;
} // namespace qx
#endif
