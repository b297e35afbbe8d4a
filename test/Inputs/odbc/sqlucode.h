// Imitates: <sqlucode.h> of unixODBC 2.3.11. Stub written for the orm-tidy tests.
#ifndef STUB_ODBC_SQLUCODE_H
#define STUB_ODBC_SQLUCODE_H
#include "sqlext.h"

extern "C" {
SQLRETURN SQL_API SQLExecDirectW(SQLHSTMT statement, SQLWCHAR *text, SQLINTEGER length);
SQLRETURN SQL_API SQLPrepareW(SQLHSTMT statement, SQLWCHAR *text, SQLINTEGER length);
SQLRETURN SQL_API SQLExecDirectA(SQLHSTMT statement, SQLCHAR *text, SQLINTEGER length);
SQLRETURN SQL_API SQLPrepareA(SQLHSTMT statement, SQLCHAR *text, SQLINTEGER length);
SQLRETURN SQL_API SQLTablesW(SQLHSTMT statement, SQLWCHAR *catalog, SQLSMALLINT n1, SQLWCHAR *schema, SQLSMALLINT n2,
                             SQLWCHAR *table, SQLSMALLINT n3, SQLWCHAR *type, SQLSMALLINT n4);
SQLRETURN SQL_API SQLColumnsW(SQLHSTMT statement, SQLWCHAR *catalog, SQLSMALLINT n1, SQLWCHAR *schema, SQLSMALLINT n2,
                              SQLWCHAR *table, SQLSMALLINT n3, SQLWCHAR *column, SQLSMALLINT n4);
SQLRETURN SQL_API SQLSetConnectAttrW(SQLHDBC connection, SQLINTEGER attribute, SQLPOINTER value, SQLINTEGER length);
SQLRETURN SQL_API SQLGetDiagRecW(SQLSMALLINT type, SQLHANDLE handle, SQLSMALLINT record, SQLWCHAR *state,
                                 SQLINTEGER *native, SQLWCHAR *message, SQLSMALLINT size, SQLSMALLINT *length);
SQLRETURN SQL_API SQLDriverConnectW(SQLHDBC connection, SQLHWND window, SQLWCHAR *in, SQLSMALLINT inLength,
                                    SQLWCHAR *out, SQLSMALLINT outSize, SQLSMALLINT *outLength,
                                    SQLUSMALLINT completion);
}

// With UNICODE the plain names are those with a W.
#if defined(UNICODE) && !defined(SQL_NOUNICODEMAP)
#define SQLExecDirect SQLExecDirectW
#define SQLPrepare SQLPrepareW
#define SQLTables SQLTablesW
#define SQLColumns SQLColumnsW
#define SQLSetConnectAttr SQLSetConnectAttrW
#define SQLGetDiagRec SQLGetDiagRecW
#define SQLDriverConnect SQLDriverConnectW
#endif

#endif
