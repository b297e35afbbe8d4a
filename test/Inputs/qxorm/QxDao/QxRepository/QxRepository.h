// Imitates: QxDao/QxRepository/{IxRepository,QxRepository}.h of QxOrm 1.5.1.
// Stub written for the orm-tidy tests.
#ifndef STUB_QXORM_QXREPOSITORY_H
#define STUB_QXORM_QXREPOSITORY_H
#include "../../QxCollection/QxCollection.h"
#include "../QxSession.h"

namespace qx {
class IxRepository {
protected:
  QSqlDatabase m_database;
  QxSession *m_pSession;

public:
  IxRepository(bool bRegister, const QString &sKey);
  IxRepository(bool bRegister, const QString &sKey,
               const QSqlDatabase &database);
  IxRepository(bool bRegister, const QString &sKey, QxSession *pSession);
  virtual ~IxRepository();
  QSqlDatabase *database();
  QxSession *session() const;
  virtual long _count(const qx::QxSqlQuery &query = qx::QxSqlQuery()) = 0;
  virtual void *_fetchById(const QVariant &id,
                           const QStringList &columns = QStringList(),
                           const QStringList &relation = QStringList()) = 0;
  virtual QSqlError _fetchAll(qx::IxCollection *p,
                              const QStringList &columns = QStringList(),
                              const QStringList &relation = QStringList()) = 0;
  virtual QSqlError
  _fetchByQuery(const qx::QxSqlQuery &query, qx::IxCollection *p,
                const QStringList &columns = QStringList(),
                const QStringList &relation = QStringList()) = 0;
  virtual QSqlError _insert(qx::IxCollection *p,
                            const QStringList &relation = QStringList()) = 0;
  virtual QSqlError _deleteById(const QVariant &id) = 0;
  virtual QSqlError _deleteAll() = 0;
  static qx::IxCollection_ptr
  _fetchAll(const QString &repositoryKey,
            const QStringList &columns = QStringList(),
            const QStringList &relation = QStringList());
  static qx::IxCollection_ptr
  _fetchByQuery(const QString &repositoryKey, const qx::QxSqlQuery &query,
                const QStringList &columns = QStringList(),
                const QStringList &relation = QStringList());
};

template <class T> class QxRepository : public IxRepository {
public:
  QxRepository() : IxRepository(false, QString("")) {}
  QxRepository(const QSqlDatabase &database)
      : IxRepository(false, QString(""), database) {}
  QxRepository(QxSession *pSession)
      : IxRepository(false, QString(""), pSession) {}
  virtual ~QxRepository() {}

  long count(const qx::QxSqlQuery &query = qx::QxSqlQuery());
  T *fetchById(const QVariant &id, const QStringList &columns = QStringList(),
               const QStringList &relation = QStringList());
  template <class U>
  QSqlError fetchById(U &u, const QStringList &columns = QStringList(),
                      const QStringList &relation = QStringList());
  template <class U>
  QSqlError fetchAll(U &u, const QStringList &columns = QStringList(),
                     const QStringList &relation = QStringList());
  template <class U>
  QSqlError fetchByQuery(const qx::QxSqlQuery &query, U &u,
                         const QStringList &columns = QStringList(),
                         const QStringList &relation = QStringList());
  template <class U>
  QSqlError insert(U &u, const QStringList &relation = QStringList(),
                   bool bUseExecBatch = false);
  template <class U>
  QSqlError update(U &u, const qx::QxSqlQuery &query = qx::QxSqlQuery(),
                   const QStringList &columns = QStringList(),
                   const QStringList &relation = QStringList(),
                   bool bUseExecBatch = false);
  template <class U>
  QSqlError save(U &u, const QStringList &relation = QStringList());
  QSqlError deleteById(const QVariant &id);
  template <class U> QSqlError deleteById(U &u, bool bUseExecBatch = false);
  QSqlError deleteAll();
  QSqlError deleteByQuery(const qx::QxSqlQuery &query);
  QSqlError destroyById(const QVariant &id);
  template <class U> QSqlError destroyById(U &u, bool bUseExecBatch = false);
  QSqlError destroyAll();
  QSqlError destroyByQuery(const qx::QxSqlQuery &query);
  template <class U> qx_bool exist(U &u);

  virtual long _count(const qx::QxSqlQuery &query = qx::QxSqlQuery());
  virtual void *_fetchById(const QVariant &id,
                           const QStringList &columns = QStringList(),
                           const QStringList &relation = QStringList());
  virtual QSqlError _fetchAll(qx::IxCollection *p,
                              const QStringList &columns = QStringList(),
                              const QStringList &relation = QStringList());
  virtual QSqlError _fetchByQuery(const qx::QxSqlQuery &query,
                                  qx::IxCollection *p,
                                  const QStringList &columns = QStringList(),
                                  const QStringList &relation = QStringList());
  virtual QSqlError _insert(qx::IxCollection *p,
                            const QStringList &relation = QStringList());
  virtual QSqlError _deleteById(const QVariant &id);
  virtual QSqlError _deleteAll();
  static T *getById(const QVariant &id,
                    const QStringList &columns = QStringList(),
                    const QStringList &relation = QStringList());
};
} // namespace qx
#endif
