// Imitates: QxDao/{QxDao,QxSqlSaveMode}.h of QxOrm 1.5.1. Stub written for the
// orm-tidy tests.
#ifndef STUB_QXORM_QXDAO_H
#define STUB_QXORM_QXDAO_H
#include "../QxCommon/QxBool.h"
#include "QxDaoPointer.h"
#include "QxSqlQuery.h"

namespace qx {
class QxSqlRelationParams;
namespace dao {
struct save_mode {
  enum e_save_mode {
    e_none,
    e_check_insert_or_update,
    e_insert_only,
    e_update_only
  };
};

template <class T>
long count(const qx::QxSqlQuery &query = qx::QxSqlQuery(),
           QSqlDatabase *pDatabase = NULL);
template <class T>
QSqlError count(long &lCount, const qx::QxSqlQuery &query = qx::QxSqlQuery(),
                QSqlDatabase *pDatabase = NULL);
template <class T>
QSqlError count_with_relation(long &lCount, const QStringList &relation,
                              const qx::QxSqlQuery &query = qx::QxSqlQuery(),
                              QSqlDatabase *pDatabase = NULL);
template <class T>
QSqlError insert(T &t, QSqlDatabase *pDatabase = NULL,
                 bool bUseExecBatch = false);
template <class T> QSqlError save(T &t, QSqlDatabase *pDatabase = NULL);
template <class T>
QSqlError delete_by_id(T &t, QSqlDatabase *pDatabase = NULL,
                       bool bUseExecBatch = false);
template <class T>
QSqlError destroy_by_id(T &t, QSqlDatabase *pDatabase = NULL,
                        bool bUseExecBatch = false);
template <class T> QSqlError delete_all(QSqlDatabase *pDatabase = NULL);
template <class T> QSqlError destroy_all(QSqlDatabase *pDatabase = NULL);
template <class T> QSqlError create_table(QSqlDatabase *pDatabase = NULL);
template <class T>
QSqlError delete_by_query(const qx::QxSqlQuery &query,
                          QSqlDatabase *pDatabase = NULL);
template <class T>
QSqlError destroy_by_query(const qx::QxSqlQuery &query,
                           QSqlDatabase *pDatabase = NULL);
template <class T> qx_bool exist(T &t, QSqlDatabase *pDatabase = NULL);
template <class T>
QSqlError fetch_by_id_with_relation(const QString &relation, T &t,
                                    QSqlDatabase *pDatabase = NULL);
template <class T>
QSqlError fetch_by_id_with_relation(const QStringList &relation, T &t,
                                    QSqlDatabase *pDatabase = NULL);
template <class T>
QSqlError fetch_by_id_with_all_relation(T &t, QSqlDatabase *pDatabase = NULL);
template <class T>
QSqlError fetch_all_with_relation(const QString &relation, T &t,
                                  QSqlDatabase *pDatabase = NULL);
template <class T>
QSqlError fetch_all_with_relation(const QStringList &relation, T &t,
                                  QSqlDatabase *pDatabase = NULL);
template <class T>
QSqlError fetch_all_with_all_relation(T &t, QSqlDatabase *pDatabase = NULL);
template <class T>
QSqlError insert_with_relation(const QString &relation, T &t,
                               QSqlDatabase *pDatabase = NULL);
template <class T>
QSqlError insert_with_relation(const QStringList &relation, T &t,
                               QSqlDatabase *pDatabase = NULL);
template <class T>
QSqlError insert_with_all_relation(T &t, QSqlDatabase *pDatabase = NULL);
template <class T>
QSqlError update_with_relation(const QString &relation, T &t,
                               QSqlDatabase *pDatabase = NULL);
template <class T>
QSqlError update_with_relation(const QStringList &relation, T &t,
                               QSqlDatabase *pDatabase = NULL);
template <class T>
QSqlError update_with_all_relation(T &t, QSqlDatabase *pDatabase = NULL);
template <class T>
QSqlError save_with_relation(const QString &relation, T &t,
                             QSqlDatabase *pDatabase = NULL);
template <class T>
QSqlError save_with_relation(const QStringList &relation, T &t,
                             QSqlDatabase *pDatabase = NULL);
template <class T>
QSqlError save_with_all_relation(T &t, QSqlDatabase *pDatabase = NULL);
template <class T>
QSqlError fetch_by_query_with_relation(const QString &relation,
                                       const qx::QxSqlQuery &query, T &t,
                                       QSqlDatabase *pDatabase = NULL);
template <class T>
QSqlError fetch_by_query_with_relation(const QStringList &relation,
                                       const qx::QxSqlQuery &query, T &t,
                                       QSqlDatabase *pDatabase = NULL);
template <class T>
QSqlError fetch_by_query_with_all_relation(const qx::QxSqlQuery &query, T &t,
                                           QSqlDatabase *pDatabase = NULL);
template <class T>
QSqlError update_by_query_with_relation(const QString &relation,
                                        const qx::QxSqlQuery &query, T &t,
                                        QSqlDatabase *pDatabase = NULL);
template <class T>
QSqlError update_by_query_with_relation(const QStringList &relation,
                                        const qx::QxSqlQuery &query, T &t,
                                        QSqlDatabase *pDatabase = NULL);
template <class T>
QSqlError update_by_query_with_all_relation(const qx::QxSqlQuery &query, T &t,
                                            QSqlDatabase *pDatabase = NULL);
template <class T>
QSqlError
save_with_relation_recursive(T &t,
                             qx::dao::save_mode::e_save_mode eSaveMode =
                                 qx::dao::save_mode::e_check_insert_or_update,
                             QSqlDatabase *pDatabase = NULL,
                             qx::QxSqlRelationParams *pRelationParams = NULL);
template <class T>
QSqlError fetch_by_id(T &t, QSqlDatabase *pDatabase = NULL,
                      const QStringList &columns = QStringList());
template <class T>
QSqlError fetch_all(T &t, QSqlDatabase *pDatabase = NULL,
                    const QStringList &columns = QStringList());
template <class T>
QSqlError fetch_by_query(const qx::QxSqlQuery &query, T &t,
                         QSqlDatabase *pDatabase = NULL,
                         const QStringList &columns = QStringList());
template <class T>
QSqlError update(T &t, QSqlDatabase *pDatabase = NULL,
                 const QStringList &columns = QStringList(),
                 bool bUseExecBatch = false);
template <class T>
QSqlError update_by_query(const qx::QxSqlQuery &query, T &t,
                          QSqlDatabase *pDatabase = NULL,
                          const QStringList &columns = QStringList(),
                          bool bUseExecBatch = false);
template <class T>
QSqlError update_optimized(qx::dao::ptr<T> &ptr, QSqlDatabase *pDatabase = NULL,
                           bool bUseExecBatch = false);
template <class T>
QSqlError update_optimized_by_query(const qx::QxSqlQuery &query,
                                    qx::dao::ptr<T> &ptr,
                                    QSqlDatabase *pDatabase = NULL,
                                    bool bUseExecBatch = false);
template <class T>
QSqlError execute_query(qx::QxSqlQuery &query, T &t,
                        QSqlDatabase *pDatabase = NULL);
} // namespace dao
} // namespace qx
#endif
