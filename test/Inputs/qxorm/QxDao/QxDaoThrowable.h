// Imitates: QxDao/{QxDaoThrowable,QxSqlError}.h of QxOrm 1.5.1. Stub written
// for the orm-tidy tests.
#ifndef STUB_QXORM_QXDAOTHROWABLE_H
#define STUB_QXORM_QXDAOTHROWABLE_H
#include "QxDao.h"
#include <exception>

namespace qx {
namespace dao {
class sql_error : public std::exception {
  QSqlError m_error;

public:
  sql_error(const QSqlError &err);
  virtual ~sql_error() throw();
  virtual const char *what() const throw();
  QSqlError get() const;
};

namespace throwable {
template <class T>
void count(long &lCount, const qx::QxSqlQuery &query = qx::QxSqlQuery(),
           QSqlDatabase *pDatabase = NULL);
template <class T>
void count_with_relation(long &lCount, const QStringList &relation,
                         const qx::QxSqlQuery &query = qx::QxSqlQuery(),
                         QSqlDatabase *pDatabase = NULL);
template <class T>
void insert(T &t, QSqlDatabase *pDatabase = NULL, bool bUseExecBatch = false);
template <class T> void save(T &t, QSqlDatabase *pDatabase = NULL);
template <class T>
void delete_by_id(T &t, QSqlDatabase *pDatabase = NULL,
                  bool bUseExecBatch = false);
template <class T>
void destroy_by_id(T &t, QSqlDatabase *pDatabase = NULL,
                   bool bUseExecBatch = false);
template <class T> void delete_all(QSqlDatabase *pDatabase = NULL);
template <class T> void destroy_all(QSqlDatabase *pDatabase = NULL);
template <class T> void create_table(QSqlDatabase *pDatabase = NULL);
template <class T>
void delete_by_query(const qx::QxSqlQuery &query,
                     QSqlDatabase *pDatabase = NULL);
template <class T>
void destroy_by_query(const qx::QxSqlQuery &query,
                      QSqlDatabase *pDatabase = NULL);
template <class T>
void fetch_by_id_with_relation(const QString &relation, T &t,
                               QSqlDatabase *pDatabase = NULL);
template <class T>
void fetch_by_id_with_relation(const QStringList &relation, T &t,
                               QSqlDatabase *pDatabase = NULL);
template <class T>
void fetch_by_id_with_all_relation(T &t, QSqlDatabase *pDatabase = NULL);
template <class T>
void fetch_all_with_relation(const QString &relation, T &t,
                             QSqlDatabase *pDatabase = NULL);
template <class T>
void fetch_all_with_relation(const QStringList &relation, T &t,
                             QSqlDatabase *pDatabase = NULL);
template <class T>
void fetch_all_with_all_relation(T &t, QSqlDatabase *pDatabase = NULL);
template <class T>
void insert_with_relation(const QString &relation, T &t,
                          QSqlDatabase *pDatabase = NULL);
template <class T>
void insert_with_relation(const QStringList &relation, T &t,
                          QSqlDatabase *pDatabase = NULL);
template <class T>
void insert_with_all_relation(T &t, QSqlDatabase *pDatabase = NULL);
template <class T>
void update_with_relation(const QString &relation, T &t,
                          QSqlDatabase *pDatabase = NULL);
template <class T>
void update_with_relation(const QStringList &relation, T &t,
                          QSqlDatabase *pDatabase = NULL);
template <class T>
void update_with_all_relation(T &t, QSqlDatabase *pDatabase = NULL);
template <class T>
void save_with_relation(const QString &relation, T &t,
                        QSqlDatabase *pDatabase = NULL);
template <class T>
void save_with_relation(const QStringList &relation, T &t,
                        QSqlDatabase *pDatabase = NULL);
template <class T>
void save_with_all_relation(T &t, QSqlDatabase *pDatabase = NULL);
template <class T>
void fetch_by_query_with_relation(const QString &relation,
                                  const qx::QxSqlQuery &query, T &t,
                                  QSqlDatabase *pDatabase = NULL);
template <class T>
void fetch_by_query_with_relation(const QStringList &relation,
                                  const qx::QxSqlQuery &query, T &t,
                                  QSqlDatabase *pDatabase = NULL);
template <class T>
void fetch_by_query_with_all_relation(const qx::QxSqlQuery &query, T &t,
                                      QSqlDatabase *pDatabase = NULL);
template <class T>
void update_by_query_with_relation(const QString &relation,
                                   const qx::QxSqlQuery &query, T &t,
                                   QSqlDatabase *pDatabase = NULL);
template <class T>
void update_by_query_with_relation(const QStringList &relation,
                                   const qx::QxSqlQuery &query, T &t,
                                   QSqlDatabase *pDatabase = NULL);
template <class T>
void update_by_query_with_all_relation(const qx::QxSqlQuery &query, T &t,
                                       QSqlDatabase *pDatabase = NULL);
template <class T>
void save_with_relation_recursive(
    T &t,
    qx::dao::save_mode::e_save_mode eSaveMode =
        qx::dao::save_mode::e_check_insert_or_update,
    QSqlDatabase *pDatabase = NULL,
    qx::QxSqlRelationParams *pRelationParams = NULL);
template <class T>
void fetch_by_id(T &t, QSqlDatabase *pDatabase = NULL,
                 const QStringList &columns = QStringList());
template <class T>
void fetch_all(T &t, QSqlDatabase *pDatabase = NULL,
               const QStringList &columns = QStringList());
template <class T>
void fetch_by_query(const qx::QxSqlQuery &query, T &t,
                    QSqlDatabase *pDatabase = NULL,
                    const QStringList &columns = QStringList());
template <class T>
void update(T &t, QSqlDatabase *pDatabase = NULL,
            const QStringList &columns = QStringList(),
            bool bUseExecBatch = false);
template <class T>
void update_by_query(const qx::QxSqlQuery &query, T &t,
                     QSqlDatabase *pDatabase = NULL,
                     const QStringList &columns = QStringList(),
                     bool bUseExecBatch = false);
template <class T>
void update_optimized(qx::dao::ptr<T> &ptr, QSqlDatabase *pDatabase = NULL,
                      bool bUseExecBatch = false);
template <class T>
void update_optimized_by_query(const qx::QxSqlQuery &query,
                               qx::dao::ptr<T> &ptr,
                               QSqlDatabase *pDatabase = NULL,
                               bool bUseExecBatch = false);
template <class T>
void execute_query(qx::QxSqlQuery &query, T &t, QSqlDatabase *pDatabase = NULL);
void call_query(qx::QxSqlQuery &query, QSqlDatabase *pDatabase = NULL);
} // namespace throwable
} // namespace dao
} // namespace qx
#endif
