// Imitates: <sql.h> of unixODBC 2.3.11. Stub written for the orm-tidy tests.
#ifndef STUB_ODBC_SQL_H
#define STUB_ODBC_SQL_H
#include "sqltypes.h"

#define SQL_NULL_DATA (-1)
#define SQL_DATA_AT_EXEC (-2)
#define SQL_SUCCESS 0
#define SQL_SUCCESS_WITH_INFO 1
#define SQL_NO_DATA 100
#define SQL_ERROR (-1)
#define SQL_INVALID_HANDLE (-2)
#define SQL_STILL_EXECUTING 2
#define SQL_NEED_DATA 99
#define SQL_NTS (-3)
#define SQL_NTSL (-3L)
#define SQL_MAX_MESSAGE_LENGTH 512
#define SQL_DATE_LEN 10
#define SQL_HANDLE_ENV 1
#define SQL_HANDLE_DBC 2
#define SQL_HANDLE_STMT 3
#define SQL_HANDLE_DESC 4
#define SQL_ATTR_OUTPUT_NTS 10001
#define SQL_ATTR_APP_ROW_DESC 10010
#define SQL_ATTR_CURSOR_SCROLLABLE (-1)
#define SQL_UNKNOWN_TYPE 0
#define SQL_CHAR 1
#define SQL_NUMERIC 2
#define SQL_DECIMAL 3
#define SQL_INTEGER 4
#define SQL_SMALLINT 5
#define SQL_FLOAT 6
#define SQL_REAL 7
#define SQL_DOUBLE 8
#define SQL_VARCHAR 12
#define SQL_TYPE_DATE 91
#define SQL_TYPE_TIMESTAMP 93
#define SQL_COMMIT 0
#define SQL_ROLLBACK 1
#define SQL_CLOSE 0
#define SQL_DROP 1
#define SQL_UNBIND 2
#define SQL_RESET_PARAMS 3
#define SQL_FETCH_NEXT 1
#define SQL_FETCH_FIRST 2
#define SQL_FETCH_LAST 3
#define SQL_FETCH_PRIOR 4
#define SQL_FETCH_ABSOLUTE 5
#define SQL_FETCH_RELATIVE 6
#define SQL_NULL_HENV 0
#define SQL_NULL_HDBC 0
#define SQL_NULL_HSTMT 0
#define SQL_NULL_HANDLE 0L
#define SQL_ALL_TYPES 0
#define SQL_SCOPE_SESSION 2
#define SQL_INDEX_UNIQUE 0
#define SQL_INDEX_ALL 1
#define SQL_SUCCEEDED(rc) (((rc) & (~1)) == 0)

extern "C" {
SQLRETURN SQL_API SQLAllocConnect(SQLHENV env, SQLHDBC *outConnection);
SQLRETURN SQL_API SQLAllocEnv(SQLHENV *outEnv);
SQLRETURN SQL_API SQLAllocHandle(SQLSMALLINT type, SQLHANDLE input, SQLHANDLE *output);
SQLRETURN SQL_API SQLAllocStmt(SQLHDBC connection, SQLHSTMT *outStatement);
SQLRETURN SQL_API SQLBindCol(SQLHSTMT statement, SQLUSMALLINT column, SQLSMALLINT type, SQLPOINTER value, SQLLEN size,
                             SQLLEN *indicator);
SQLRETURN SQL_API SQLBindParam(SQLHSTMT statement, SQLUSMALLINT number, SQLSMALLINT valueType,
                               SQLSMALLINT parameterType, SQLULEN precision, SQLSMALLINT scale, SQLPOINTER value,
                               SQLLEN *indicator);
SQLRETURN SQL_API SQLCancel(SQLHSTMT statement);
SQLRETURN SQL_API SQLCloseCursor(SQLHSTMT statement);
SQLRETURN SQL_API SQLColAttribute(SQLHSTMT statement, SQLUSMALLINT column, SQLUSMALLINT field, SQLPOINTER text,
                                  SQLSMALLINT size, SQLSMALLINT *length, SQLLEN *number);
SQLRETURN SQL_API SQLColumns(SQLHSTMT statement, SQLCHAR *catalog, SQLSMALLINT n1, SQLCHAR *schema, SQLSMALLINT n2,
                             SQLCHAR *table, SQLSMALLINT n3, SQLCHAR *column, SQLSMALLINT n4);
SQLRETURN SQL_API SQLConnect(SQLHDBC connection, SQLCHAR *server, SQLSMALLINT n1, SQLCHAR *user, SQLSMALLINT n2,
                             SQLCHAR *password, SQLSMALLINT n3);
SQLRETURN SQL_API SQLDescribeCol(SQLHSTMT statement, SQLUSMALLINT column, SQLCHAR *name, SQLSMALLINT size,
                                 SQLSMALLINT *length, SQLSMALLINT *type, SQLULEN *columnSize, SQLSMALLINT *digits,
                                 SQLSMALLINT *nullable);
SQLRETURN SQL_API SQLDisconnect(SQLHDBC connection);
SQLRETURN SQL_API SQLEndTran(SQLSMALLINT type, SQLHANDLE handle, SQLSMALLINT completion);
SQLRETURN SQL_API SQLError(SQLHENV env, SQLHDBC connection, SQLHSTMT statement, SQLCHAR *state, SQLINTEGER *native,
                           SQLCHAR *message, SQLSMALLINT size, SQLSMALLINT *length);
SQLRETURN SQL_API SQLExecDirect(SQLHSTMT statement, SQLCHAR *text, SQLINTEGER length);
SQLRETURN SQL_API SQLExecute(SQLHSTMT statement);
SQLRETURN SQL_API SQLFetch(SQLHSTMT statement);
SQLRETURN SQL_API SQLFetchScroll(SQLHSTMT statement, SQLSMALLINT orientation, SQLLEN offset);
SQLRETURN SQL_API SQLFreeConnect(SQLHDBC connection);
SQLRETURN SQL_API SQLFreeEnv(SQLHENV env);
SQLRETURN SQL_API SQLFreeHandle(SQLSMALLINT type, SQLHANDLE handle);
SQLRETURN SQL_API SQLFreeStmt(SQLHSTMT statement, SQLUSMALLINT option);
SQLRETURN SQL_API SQLGetConnectAttr(SQLHDBC connection, SQLINTEGER attribute, SQLPOINTER value, SQLINTEGER size,
                                    SQLINTEGER *length);
SQLRETURN SQL_API SQLGetData(SQLHSTMT statement, SQLUSMALLINT column, SQLSMALLINT type, SQLPOINTER value, SQLLEN size,
                             SQLLEN *indicator);
SQLRETURN SQL_API SQLGetDiagRec(SQLSMALLINT type, SQLHANDLE handle, SQLSMALLINT record, SQLCHAR *state,
                                SQLINTEGER *native, SQLCHAR *message, SQLSMALLINT size, SQLSMALLINT *length);
SQLRETURN SQL_API SQLGetInfo(SQLHDBC connection, SQLUSMALLINT kind, SQLPOINTER value, SQLSMALLINT size,
                             SQLSMALLINT *length);
SQLRETURN SQL_API SQLGetStmtAttr(SQLHSTMT statement, SQLINTEGER attribute, SQLPOINTER value, SQLINTEGER size,
                                 SQLINTEGER *length);
SQLRETURN SQL_API SQLGetTypeInfo(SQLHSTMT statement, SQLSMALLINT type);
SQLRETURN SQL_API SQLNumResultCols(SQLHSTMT statement, SQLSMALLINT *count);
SQLRETURN SQL_API SQLParamData(SQLHSTMT statement, SQLPOINTER *value);
SQLRETURN SQL_API SQLPrepare(SQLHSTMT statement, SQLCHAR *text, SQLINTEGER length);
SQLRETURN SQL_API SQLPutData(SQLHSTMT statement, SQLPOINTER data, SQLLEN size);
SQLRETURN SQL_API SQLRowCount(SQLHSTMT statement, SQLLEN *count);
SQLRETURN SQL_API SQLSetConnectAttr(SQLHDBC connection, SQLINTEGER attribute, SQLPOINTER value, SQLINTEGER length);
SQLRETURN SQL_API SQLSetConnectOption(SQLHDBC connection, SQLUSMALLINT option, SQLULEN value);
SQLRETURN SQL_API SQLSetEnvAttr(SQLHENV env, SQLINTEGER attribute, SQLPOINTER value, SQLINTEGER length);
SQLRETURN SQL_API SQLSetParam(SQLHSTMT statement, SQLUSMALLINT number, SQLSMALLINT valueType,
                              SQLSMALLINT parameterType, SQLULEN precision, SQLSMALLINT scale, SQLPOINTER value,
                              SQLLEN *indicator);
SQLRETURN SQL_API SQLSetStmtAttr(SQLHSTMT statement, SQLINTEGER attribute, SQLPOINTER value, SQLINTEGER length);
SQLRETURN SQL_API SQLSetCursorName(SQLHSTMT statement, SQLCHAR *name, SQLSMALLINT length);
SQLRETURN SQL_API SQLSpecialColumns(SQLHSTMT statement, SQLUSMALLINT kind, SQLCHAR *catalog, SQLSMALLINT n1,
                                    SQLCHAR *schema, SQLSMALLINT n2, SQLCHAR *table, SQLSMALLINT n3,
                                    SQLUSMALLINT scope, SQLUSMALLINT nullable);
SQLRETURN SQL_API SQLStatistics(SQLHSTMT statement, SQLCHAR *catalog, SQLSMALLINT n1, SQLCHAR *schema, SQLSMALLINT n2,
                                SQLCHAR *table, SQLSMALLINT n3, SQLUSMALLINT unique, SQLUSMALLINT reserved);
SQLRETURN SQL_API SQLTables(SQLHSTMT statement, SQLCHAR *catalog, SQLSMALLINT n1, SQLCHAR *schema, SQLSMALLINT n2,
                            SQLCHAR *table, SQLSMALLINT n3, SQLCHAR *type, SQLSMALLINT n4);
SQLRETURN SQL_API SQLTransact(SQLHENV env, SQLHDBC connection, SQLUSMALLINT completion);
}

#endif
