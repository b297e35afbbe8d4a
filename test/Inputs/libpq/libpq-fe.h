// Imitates: <libpq-fe.h> and <postgres_ext.h> of libpq 15. Stub written for the orm-tidy tests.
#ifndef STUB_LIBPQ_FE_H
#define STUB_LIBPQ_FE_H
#include <stdio.h>

typedef unsigned int Oid;
typedef long int pg_int64;
#define InvalidOid ((Oid)0)
#define PG_DIAG_SEVERITY 'S'
#define PG_DIAG_SQLSTATE 'C'
#define PG_DIAG_MESSAGE_PRIMARY 'M'
#define PG_DIAG_MESSAGE_DETAIL 'D'
#define LIBPQ_HAS_PIPELINING 1

extern "C" {
typedef enum {
  CONNECTION_OK,
  CONNECTION_BAD,
  CONNECTION_STARTED,
  CONNECTION_MADE,
  CONNECTION_AWAITING_RESPONSE,
  CONNECTION_AUTH_OK
} ConnStatusType;
typedef enum {
  PGRES_POLLING_FAILED = 0,
  PGRES_POLLING_READING,
  PGRES_POLLING_WRITING,
  PGRES_POLLING_OK,
  PGRES_POLLING_ACTIVE
} PostgresPollingStatusType;
typedef enum {
  PGRES_EMPTY_QUERY = 0,
  PGRES_COMMAND_OK,
  PGRES_TUPLES_OK,
  PGRES_COPY_OUT,
  PGRES_COPY_IN,
  PGRES_BAD_RESPONSE,
  PGRES_NONFATAL_ERROR,
  PGRES_FATAL_ERROR,
  PGRES_COPY_BOTH,
  PGRES_SINGLE_TUPLE,
  PGRES_PIPELINE_SYNC,
  PGRES_PIPELINE_ABORTED
} ExecStatusType;
typedef enum {
  PQTRANS_IDLE,
  PQTRANS_ACTIVE,
  PQTRANS_INTRANS,
  PQTRANS_INERROR,
  PQTRANS_UNKNOWN
} PGTransactionStatusType;
typedef enum { PQERRORS_TERSE, PQERRORS_DEFAULT, PQERRORS_VERBOSE, PQERRORS_SQLSTATE } PGVerbosity;
typedef enum { PQPING_OK, PQPING_REJECT, PQPING_NO_RESPONSE, PQPING_NO_ATTEMPT } PGPing;
typedef enum { PQ_PIPELINE_OFF, PQ_PIPELINE_ON, PQ_PIPELINE_ABORTED } PGpipelineStatus;

typedef struct pg_conn PGconn;
typedef struct pg_result PGresult;
typedef struct pg_cancel PGcancel;
typedef struct pgNotify {
  char *relname;
  int be_pid;
  char *extra;
  struct pgNotify *next;
} PGnotify;
typedef void (*PQnoticeReceiver)(void *, const PGresult *);
typedef void (*PQnoticeProcessor)(void *, const char *);

PGconn *PQconnectdb(const char *info);
PGconn *PQconnectdbParams(const char *const *keywords, const char *const *values, int expand);
PGconn *PQconnectStart(const char *info);
PGconn *PQconnectStartParams(const char *const *keywords, const char *const *values, int expand);
PostgresPollingStatusType PQconnectPoll(PGconn *conn);
PGconn *PQsetdbLogin(const char *host, const char *port, const char *options, const char *tty, const char *db,
                     const char *user, const char *password);
#define PQsetdb(host, port, options, tty, db) PQsetdbLogin(host, port, options, tty, db, NULL, NULL)
void PQfinish(PGconn *conn);
void PQreset(PGconn *conn);
PGcancel *PQgetCancel(PGconn *conn);
void PQfreeCancel(PGcancel *);
int PQcancel(PGcancel *, char *message, int size);
PGPing PQping(const char *info);

char *PQdb(const PGconn *conn);
char *PQuser(const PGconn *conn);
char *PQhost(const PGconn *conn);
char *PQport(const PGconn *conn);
ConnStatusType PQstatus(const PGconn *conn);
PGTransactionStatusType PQtransactionStatus(const PGconn *conn);
const char *PQparameterStatus(const PGconn *conn, const char *name);
int PQserverVersion(const PGconn *conn);
char *PQerrorMessage(const PGconn *conn);
int PQsocket(const PGconn *conn);
int PQbackendPID(const PGconn *conn);
int PQsetClientEncoding(PGconn *conn, const char *encoding);
PGVerbosity PQsetErrorVerbosity(PGconn *conn, PGVerbosity);
PQnoticeReceiver PQsetNoticeReceiver(PGconn *conn, PQnoticeReceiver, void *);
PQnoticeProcessor PQsetNoticeProcessor(PGconn *conn, PQnoticeProcessor, void *);

PGresult *PQexec(PGconn *conn, const char *query);
PGresult *PQexecParams(PGconn *conn, const char *command, int count, const Oid *types, const char *const *values,
                       const int *lengths, const int *formats, int resultFormat);
PGresult *PQprepare(PGconn *conn, const char *name, const char *query, int count, const Oid *types);
PGresult *PQexecPrepared(PGconn *conn, const char *name, int count, const char *const *values, const int *lengths,
                         const int *formats, int resultFormat);
PGresult *PQdescribePrepared(PGconn *conn, const char *name);
PGresult *PQdescribePortal(PGconn *conn, const char *portal);

int PQsendQuery(PGconn *conn, const char *query);
int PQsendQueryParams(PGconn *conn, const char *command, int count, const Oid *types, const char *const *values,
                      const int *lengths, const int *formats, int resultFormat);
int PQsendPrepare(PGconn *conn, const char *name, const char *query, int count, const Oid *types);
int PQsendQueryPrepared(PGconn *conn, const char *name, int count, const char *const *values, const int *lengths,
                        const int *formats, int resultFormat);
int PQsendDescribePrepared(PGconn *conn, const char *name);
int PQsetSingleRowMode(PGconn *conn);
PGresult *PQgetResult(PGconn *conn);
int PQisBusy(PGconn *conn);
int PQconsumeInput(PGconn *conn);
int PQsetnonblocking(PGconn *conn, int on);
int PQisnonblocking(const PGconn *conn);
int PQflush(PGconn *conn);

PGpipelineStatus PQpipelineStatus(const PGconn *conn);
int PQenterPipelineMode(PGconn *conn);
int PQexitPipelineMode(PGconn *conn);
int PQpipelineSync(PGconn *conn);
int PQsendFlushRequest(PGconn *conn);

PGnotify *PQnotifies(PGconn *conn);
int PQputCopyData(PGconn *conn, const char *buffer, int bytes);
int PQputCopyEnd(PGconn *conn, const char *error);
int PQgetCopyData(PGconn *conn, char **buffer, int async);
int PQgetline(PGconn *conn, char *buffer, int length);
int PQputline(PGconn *conn, const char *line);
int PQendcopy(PGconn *conn);

ExecStatusType PQresultStatus(const PGresult *res);
char *PQresStatus(ExecStatusType);
char *PQresultErrorMessage(const PGresult *res);
char *PQresultErrorField(const PGresult *res, int code);
int PQntuples(const PGresult *res);
int PQnfields(const PGresult *res);
int PQbinaryTuples(const PGresult *res);
char *PQfname(const PGresult *res, int column);
int PQfnumber(const PGresult *res, const char *name);
Oid PQftable(const PGresult *res, int column);
Oid PQftype(const PGresult *res, int column);
int PQfformat(const PGresult *res, int column);
int PQfsize(const PGresult *res, int column);
char *PQcmdStatus(PGresult *res);
Oid PQoidValue(const PGresult *res);
char *PQcmdTuples(PGresult *res);
char *PQgetvalue(const PGresult *res, int row, int column);
int PQgetlength(const PGresult *res, int row, int column);
int PQgetisnull(const PGresult *res, int row, int column);
int PQnparams(const PGresult *res);
void PQclear(PGresult *res);
void PQfreemem(void *);
#define PQfreeNotify(ptr) PQfreemem(ptr)
PGresult *PQmakeEmptyPGresult(PGconn *conn, ExecStatusType);

size_t PQescapeStringConn(PGconn *conn, char *to, const char *from, size_t length, int *error);
char *PQescapeLiteral(PGconn *conn, const char *text, size_t length);
char *PQescapeIdentifier(PGconn *conn, const char *text, size_t length);
unsigned char *PQescapeByteaConn(PGconn *conn, const unsigned char *from, size_t length, size_t *toLength);
unsigned char *PQunescapeBytea(const unsigned char *text, size_t *length);
size_t PQescapeString(char *to, const char *from, size_t length);
int PQlibVersion(void);
}
#endif
