// Imitates: <sqltypes.h> of unixODBC 2.3.11 (64 bit). Stub written for the orm-tidy tests.
#ifndef STUB_ODBC_SQLTYPES_H
#define STUB_ODBC_SQLTYPES_H

#define ODBCVER 0x0380
#define SQL_API

typedef unsigned char SQLCHAR;
typedef signed char SQLSCHAR;
typedef unsigned short SQLWCHAR;
#ifdef UNICODE
typedef SQLWCHAR SQLTCHAR;
#else
typedef SQLCHAR SQLTCHAR;
#endif
typedef unsigned char SQLDATE;
typedef unsigned char SQLDECIMAL;
typedef unsigned char SQLNUMERIC;
typedef unsigned char SQLVARCHAR;
typedef double SQLDOUBLE;
typedef double SQLFLOAT;
typedef float SQLREAL;
typedef signed short int SQLSMALLINT;
typedef unsigned short SQLUSMALLINT;
typedef int SQLINTEGER;
typedef unsigned int SQLUINTEGER;
typedef long SQLBIGINT;
typedef unsigned long SQLUBIGINT;
typedef long SQLLEN;
typedef unsigned long SQLULEN;
typedef unsigned long SQLSETPOSIROW;
typedef void *SQLPOINTER;
typedef SQLSMALLINT SQLRETURN;

typedef void *SQLHANDLE;
typedef SQLHANDLE SQLHENV;
typedef SQLHANDLE SQLHDBC;
typedef SQLHANDLE SQLHSTMT;
typedef SQLHANDLE SQLHDESC;
typedef SQLHANDLE HENV;
typedef SQLHANDLE HDBC;
typedef SQLHANDLE HSTMT;
typedef void *SQLHWND;
typedef signed short RETCODE;

typedef struct tagDATE_STRUCT {
  SQLSMALLINT year;
  SQLUSMALLINT month;
  SQLUSMALLINT day;
} DATE_STRUCT;
typedef DATE_STRUCT SQL_DATE_STRUCT;
typedef struct tagTIMESTAMP_STRUCT {
  SQLSMALLINT year;
  SQLUSMALLINT month;
  SQLUSMALLINT day;
  SQLUSMALLINT hour;
  SQLUSMALLINT minute;
  SQLUSMALLINT second;
  SQLUINTEGER fraction;
} TIMESTAMP_STRUCT;
typedef TIMESTAMP_STRUCT SQL_TIMESTAMP_STRUCT;

#endif
