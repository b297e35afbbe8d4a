// Imitates: QxDao/{IxPersistable,IxPersistableCollection}.h of QxOrm 1.5.1.
// Stub written for the orm-tidy tests.
#ifndef STUB_QXORM_IXPERSISTABLE_H
#define STUB_QXORM_IXPERSISTABLE_H
#include "../QxCollection/QxCollection.h"
#include "QxDao.h"
#include <memory>

namespace qx {
class IxClass;
class IxPersistableCollection;

class IxPersistable {
public:
  IxPersistable();
  virtual ~IxPersistable();
  virtual long qxCount(const qx::QxSqlQuery &query = qx::QxSqlQuery(),
                       QSqlDatabase *pDatabase = NULL,
                       const QStringList &relation = QStringList()) = 0;
  virtual QSqlError qxCount(long &lCount,
                            const qx::QxSqlQuery &query = qx::QxSqlQuery(),
                            QSqlDatabase *pDatabase = NULL,
                            const QStringList &relation = QStringList()) = 0;
  virtual QSqlError qxFetchById(const QVariant &id = QVariant(),
                                const QStringList &columns = QStringList(),
                                const QStringList &relation = QStringList(),
                                QSqlDatabase *pDatabase = NULL) = 0;
  virtual QSqlError qxFetchAll(qx::IxPersistableCollection *list = NULL,
                               const QStringList &columns = QStringList(),
                               const QStringList &relation = QStringList(),
                               QSqlDatabase *pDatabase = NULL) = 0;
  virtual QSqlError qxFetchByQuery(const qx::QxSqlQuery &query,
                                   qx::IxPersistableCollection *list = NULL,
                                   const QStringList &columns = QStringList(),
                                   const QStringList &relation = QStringList(),
                                   QSqlDatabase *pDatabase = NULL) = 0;
  virtual QSqlError qxInsert(const QStringList &relation = QStringList(),
                             QSqlDatabase *pDatabase = NULL,
                             bool bUseExecBatch = false) = 0;
  virtual QSqlError qxUpdate(const qx::QxSqlQuery &query = qx::QxSqlQuery(),
                             const QStringList &columns = QStringList(),
                             const QStringList &relation = QStringList(),
                             QSqlDatabase *pDatabase = NULL,
                             bool bUseExecBatch = false) = 0;
  virtual QSqlError qxSave(const QStringList &relation = QStringList(),
                           QSqlDatabase *pDatabase = NULL,
                           qx::dao::save_mode::e_save_mode eSaveRecursiveMode =
                               qx::dao::save_mode::e_none) = 0;
  virtual QSqlError qxDeleteById(const QVariant &id = QVariant(),
                                 QSqlDatabase *pDatabase = NULL,
                                 bool bUseExecBatch = false) = 0;
  virtual QSqlError qxDeleteAll(QSqlDatabase *pDatabase = NULL) = 0;
  virtual QSqlError qxDeleteByQuery(const qx::QxSqlQuery &query,
                                    QSqlDatabase *pDatabase = NULL) = 0;
  virtual QSqlError qxDestroyById(const QVariant &id = QVariant(),
                                  QSqlDatabase *pDatabase = NULL,
                                  bool bUseExecBatch = false) = 0;
  virtual QSqlError qxDestroyAll(QSqlDatabase *pDatabase = NULL) = 0;
  virtual QSqlError qxDestroyByQuery(const qx::QxSqlQuery &query,
                                     QSqlDatabase *pDatabase = NULL) = 0;
  virtual QSqlError qxExecuteQuery(qx::QxSqlQuery &query,
                                   QSqlDatabase *pDatabase = NULL) = 0;
  virtual QSqlError qxExecuteQuery(qx::QxSqlQuery &query,
                                   qx::IxPersistableCollection *list = NULL,
                                   QSqlDatabase *pDatabase = NULL) = 0;
  virtual qx_bool qxExist(const QVariant &id = QVariant(),
                          QSqlDatabase *pDatabase = NULL) = 0;
  virtual std::shared_ptr<qx::IxPersistableCollection>
  qxNewPersistableCollection(bool bAsList = false) const = 0;
  virtual qx::IxClass *qxClass() const = 0;
  static std::shared_ptr<qx::IxPersistableCollection>
  qxFetchAll(const QString &className,
             const QStringList &columns = QStringList(),
             const QStringList &relation = QStringList(),
             QSqlDatabase *pDatabase = NULL, bool bAsList = false);
  static std::shared_ptr<qx::IxPersistableCollection>
  qxFetchByQuery(const QString &className, const qx::QxSqlQuery &query,
                 const QStringList &columns = QStringList(),
                 const QStringList &relation = QStringList(),
                 QSqlDatabase *pDatabase = NULL, bool bAsList = false);
  static std::shared_ptr<qx::IxPersistableCollection>
  qxExecuteQuery(const QString &className, qx::QxSqlQuery &query,
                 QSqlDatabase *pDatabase = NULL, bool bAsList = false);
};
typedef std::shared_ptr<qx::IxPersistable> IxPersistable_ptr;

class IxPersistableCollection : public qx::IxPersistable {
public:
  IxPersistableCollection();
  virtual ~IxPersistableCollection();
  virtual long __count() const = 0;
  virtual void __clear() = 0;
  virtual bool __remove(long idx) = 0;
  virtual qx::IxPersistable_ptr __at(long idx) const = 0;
};
typedef std::shared_ptr<qx::IxPersistableCollection>
    IxPersistableCollection_ptr;
} // namespace qx

#define QX_PERSISTABLE_HPP(className)                                          \
public:                                                                        \
  virtual long qxCount(const qx::QxSqlQuery &query = qx::QxSqlQuery(),         \
                       QSqlDatabase *pDatabase = NULL,                         \
                       const QStringList &relation = QStringList());           \
  virtual QSqlError qxCount(long &lCount,                                      \
                            const qx::QxSqlQuery &query = qx::QxSqlQuery(),    \
                            QSqlDatabase *pDatabase = NULL,                    \
                            const QStringList &relation = QStringList());      \
  virtual QSqlError qxFetchById(const QVariant &id = QVariant(),               \
                                const QStringList &columns = QStringList(),    \
                                const QStringList &relation = QStringList(),   \
                                QSqlDatabase *pDatabase = NULL);               \
  virtual QSqlError qxFetchAll(qx::IxPersistableCollection *list = NULL,       \
                               const QStringList &columns = QStringList(),     \
                               const QStringList &relation = QStringList(),    \
                               QSqlDatabase *pDatabase = NULL);                \
  virtual QSqlError qxFetchByQuery(                                            \
      const qx::QxSqlQuery &query, qx::IxPersistableCollection *list = NULL,   \
      const QStringList &columns = QStringList(),                              \
      const QStringList &relation = QStringList(),                             \
      QSqlDatabase *pDatabase = NULL);                                         \
  virtual QSqlError qxInsert(const QStringList &relation = QStringList(),      \
                             QSqlDatabase *pDatabase = NULL,                   \
                             bool bUseExecBatch = false);                      \
  virtual QSqlError qxUpdate(const qx::QxSqlQuery &query = qx::QxSqlQuery(),   \
                             const QStringList &columns = QStringList(),       \
                             const QStringList &relation = QStringList(),      \
                             QSqlDatabase *pDatabase = NULL,                   \
                             bool bUseExecBatch = false);                      \
  virtual QSqlError qxSave(                                                    \
      const QStringList &relation = QStringList(),                             \
      QSqlDatabase *pDatabase = NULL,                                          \
      qx::dao::save_mode::e_save_mode eSaveRecursiveMode =                     \
          qx::dao::save_mode::e_none);                                         \
  virtual QSqlError qxDeleteById(const QVariant &id = QVariant(),              \
                                 QSqlDatabase *pDatabase = NULL,               \
                                 bool bUseExecBatch = false);                  \
  virtual QSqlError qxDeleteAll(QSqlDatabase *pDatabase = NULL);               \
  virtual QSqlError qxDeleteByQuery(const qx::QxSqlQuery &query,               \
                                    QSqlDatabase *pDatabase = NULL);           \
  virtual QSqlError qxDestroyById(const QVariant &id = QVariant(),             \
                                  QSqlDatabase *pDatabase = NULL,              \
                                  bool bUseExecBatch = false);                 \
  virtual QSqlError qxDestroyAll(QSqlDatabase *pDatabase = NULL);              \
  virtual QSqlError qxDestroyByQuery(const qx::QxSqlQuery &query,              \
                                     QSqlDatabase *pDatabase = NULL);          \
  virtual QSqlError qxExecuteQuery(qx::QxSqlQuery &query,                      \
                                   QSqlDatabase *pDatabase = NULL);            \
  virtual QSqlError qxExecuteQuery(qx::QxSqlQuery &query,                      \
                                   qx::IxPersistableCollection *list = NULL,   \
                                   QSqlDatabase *pDatabase = NULL);            \
  virtual qx_bool qxExist(const QVariant &id = QVariant(),                     \
                          QSqlDatabase *pDatabase = NULL);                     \
  virtual std::shared_ptr<qx::IxPersistableCollection>                         \
  qxNewPersistableCollection(bool bAsList = false) const;                      \
  virtual qx::IxClass *qxClass() const;
#endif
