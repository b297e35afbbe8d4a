// Imitates: <wx/wxsqlite3.h> of wxSQLite3 3.4.1. Stub written for the orm-tidy tests.
#ifndef STUB_WX_WXSQLITE3_H
#define STUB_WX_WXSQLITE3_H
#include <cstdarg>
#include <wx/arrstr.h>
#include <wx/buffer.h>
#include <wx/datetime.h>
#include <wx/longlong.h>
#include <wx/string.h>

enum wxSQLite3TransactionType {
  WXSQLITE_TRANSACTION_DEFAULT,
  WXSQLITE_TRANSACTION_DEFERRED,
  WXSQLITE_TRANSACTION_IMMEDIATE,
  WXSQLITE_TRANSACTION_EXCLUSIVE
};
#define WXSQLITE_OPEN_READWRITE 2
#define WXSQLITE_OPEN_CREATE 4

class wxSQLite3DatabaseReference;
class wxSQLite3StatementReference;
class wxSQLite3BlobReference;

class wxSQLite3Exception {
public:
  wxSQLite3Exception(int errorCode, const wxString &errMsg);
  wxSQLite3Exception(const wxSQLite3Exception &);
  virtual ~wxSQLite3Exception();
  int GetErrorCode() const;
  int GetExtendedErrorCode() const;
  const wxString GetMessage() const;
};

class wxSQLite3StatementBuffer {
public:
  wxSQLite3StatementBuffer();
  ~wxSQLite3StatementBuffer();
  const char *Format(const char *format, ...);
  const char *FormatV(const char *format, va_list va);
  operator const char *() const;
  void Clear();
};

class wxSQLite3FunctionContext {
public:
  int GetArgCount();
  int GetInt(int argIndex, int nullValue = 0);
  void SetResult(int);
};
class wxSQLite3ScalarFunction {
public:
  wxSQLite3ScalarFunction();
  virtual ~wxSQLite3ScalarFunction();
  virtual void Execute(wxSQLite3FunctionContext &) = 0;
};

class wxSQLite3ResultSet {
public:
  wxSQLite3ResultSet();
  wxSQLite3ResultSet(const wxSQLite3ResultSet &);
  wxSQLite3ResultSet(wxSQLite3DatabaseReference *, wxSQLite3StatementReference *, bool eof, bool first = true);
  wxSQLite3ResultSet &operator=(const wxSQLite3ResultSet &);
  virtual ~wxSQLite3ResultSet();
  int GetColumnCount();
  int FindColumnIndex(const wxString &columnName);
  wxString GetColumnName(int columnIndex);
  wxString GetAsString(int columnIndex);
  wxString GetAsString(const wxString &columnName);
  int GetInt(int columnIndex, int nullValue = 0);
  int GetInt(const wxString &columnName, int nullValue = 0);
  wxLongLong GetInt64(int columnIndex, wxLongLong nullValue = 0);
  wxLongLong GetInt64(const wxString &columnName, wxLongLong nullValue = 0);
  double GetDouble(int columnIndex, double nullValue = 0.0);
  double GetDouble(const wxString &columnName, double nullValue = 0.0);
  wxString GetString(int columnIndex, const wxString &nullValue = wxEmptyString);
  wxString GetString(const wxString &columnName, const wxString &nullValue = wxEmptyString);
  wxDateTime GetDate(int columnIndex);
  bool GetBool(int columnIndex);
  bool GetBool(const wxString &columnName);
  bool IsNull(int columnIndex);
  bool IsNull(const wxString &columnName);
  bool Eof();
  bool CursorMoved();
  bool NextRow();
  void Finalize();
  wxString GetSQL();
  wxString GetExpandedSQL();
  bool IsOk();
};

class wxSQLite3Table {
public:
  wxSQLite3Table();
  wxSQLite3Table(const wxSQLite3Table &);
  wxSQLite3Table(char **results, int rows, int cols);
  virtual ~wxSQLite3Table();
  wxSQLite3Table &operator=(const wxSQLite3Table &);
  int GetColumnCount();
  int GetRowCount();
  int FindColumnIndex(const wxString &columnName);
  wxString GetColumnName(int columnIndex);
  wxString GetAsString(int columnIndex);
  wxString GetAsString(const wxString &columnName);
  int GetInt(int columnIndex, int nullValue = 0);
  int GetInt(const wxString &columnName, int nullValue = 0);
  double GetDouble(int columnIndex, double nullValue = 0.0);
  wxString GetString(int columnIndex, const wxString &nullValue = wxEmptyString);
  wxString GetString(const wxString &columnName, const wxString &nullValue = wxEmptyString);
  bool IsNull(int columnIndex);
  void SetRow(int row);
  void Finalize();
  bool IsOk();
};

class wxSQLite3Statement {
public:
  wxSQLite3Statement();
  wxSQLite3Statement(const wxSQLite3Statement &);
  wxSQLite3Statement &operator=(const wxSQLite3Statement &);
  wxSQLite3Statement(wxSQLite3DatabaseReference *, wxSQLite3StatementReference *);
  virtual ~wxSQLite3Statement();
  int ExecuteUpdate();
  wxSQLite3ResultSet ExecuteQuery();
  int ExecuteScalar();
  int GetParamCount();
  int GetParamIndex(const wxString &paramName);
  wxString GetParamName(int paramIndex);
  void Bind(int paramIndex, const wxString &stringValue);
  void Bind(int paramIndex, int intValue);
  void Bind(int paramIndex, wxLongLong int64Value);
  void Bind(int paramIndex, double doubleValue);
  void Bind(int paramIndex, const char *charValue);
  void Bind(int paramIndex, const unsigned char *blobValue, int blobLen);
  void Bind(int paramIndex, const wxMemoryBuffer &blobValue);
  void BindDate(int paramIndex, const wxDateTime &date);
  void BindDateTime(int paramIndex, const wxDateTime &datetime);
  void BindTimestamp(int paramIndex, const wxDateTime &timestamp);
  void BindBool(int paramIndex, bool value);
  void BindNull(int paramIndex);
  void ClearBindings();
  wxString GetSQL();
  void Reset();
  bool IsReadOnly();
  void Finalize();
  bool IsOk();
};

class wxSQLite3Blob {
public:
  wxSQLite3Blob();
  wxSQLite3Blob(const wxSQLite3Blob &);
  virtual ~wxSQLite3Blob();
  wxMemoryBuffer &Read(wxMemoryBuffer &blobValue, int length, int offset);
  void Write(const wxMemoryBuffer &blobValue, int offset);
  void Rebind(wxLongLong rowid);
};

class wxSQLite3NamedCollection {
public:
  wxSQLite3NamedCollection();
  wxSQLite3NamedCollection(const wxSQLite3NamedCollection &);
  virtual ~wxSQLite3NamedCollection();
  const wxString &GetName();
};
class wxSQLite3IntegerCollection : public wxSQLite3NamedCollection {
public:
  wxSQLite3IntegerCollection();
  wxSQLite3IntegerCollection(const wxSQLite3IntegerCollection &);
  virtual ~wxSQLite3IntegerCollection();
  void Bind(const wxArrayInt &integerCollection);
  void Bind(int n, int *integerCollection);
};
class wxSQLite3StringCollection : public wxSQLite3NamedCollection {
public:
  wxSQLite3StringCollection();
  wxSQLite3StringCollection(const wxSQLite3StringCollection &);
  virtual ~wxSQLite3StringCollection();
  void Bind(const wxArrayString &stringCollection);
};

class wxSQLite3Database {
public:
  wxSQLite3Database();
  virtual ~wxSQLite3Database();
  void Open(const wxString &fileName, const wxString &key = wxEmptyString,
            int flags = WXSQLITE_OPEN_READWRITE | WXSQLITE_OPEN_CREATE);
  bool IsOpen() const;
  void Close();
  void Vacuum();
  void Begin(wxSQLite3TransactionType = WXSQLITE_TRANSACTION_DEFAULT);
  void Commit();
  void Rollback(const wxString &savepointName = wxEmptyString);
  bool GetAutoCommit();
  void Savepoint(const wxString &savepointName);
  void ReleaseSavepoint(const wxString &savepointName);
  bool TableExists(const wxString &tableName, const wxString &databaseName = wxEmptyString);
  bool TableExists(const wxString &tableName, wxArrayString &databaseNames);
  void GetDatabaseList(wxArrayString &databaseNames);
  bool CheckSyntax(const wxString &sql);
  bool CheckSyntax(const wxSQLite3StatementBuffer &sql);
  bool CheckSyntax(const char *sql);
  int ExecuteUpdate(const wxString &sql);
  int ExecuteUpdate(const wxSQLite3StatementBuffer &sql);
  int ExecuteUpdate(const char *sql, bool saveRC = false);
  wxSQLite3ResultSet ExecuteQuery(const wxString &sql);
  wxSQLite3ResultSet ExecuteQuery(const wxSQLite3StatementBuffer &sql);
  wxSQLite3ResultSet ExecuteQuery(const char *sql);
  int ExecuteScalar(const wxString &sql);
  int ExecuteScalar(const wxSQLite3StatementBuffer &sql);
  int ExecuteScalar(const char *sql);
  wxSQLite3Table GetTable(const wxString &sql);
  wxSQLite3Table GetTable(const wxSQLite3StatementBuffer &sql);
  wxSQLite3Table GetTable(const char *sql);
  wxSQLite3Statement PrepareStatement(const wxString &sql);
  wxSQLite3Statement PrepareStatement(const wxSQLite3StatementBuffer &sql);
  wxSQLite3Statement PrepareStatement(const char *sql);
  wxLongLong GetLastRowId();
  wxSQLite3Blob GetWritableBlob(wxLongLong rowId, const wxString &columnName, const wxString &tableName,
                                const wxString &dbName = wxEmptyString);
  wxSQLite3IntegerCollection CreateIntegerCollection(const wxString &collectionName);
  wxSQLite3StringCollection CreateStringCollection(const wxString &collectionName);
  void SetBusyTimeout(int milliSeconds);
  bool CreateFunction(const wxString &name, int argCount, wxSQLite3ScalarFunction &, bool isDeterministic = false);
  static wxString GetVersion();

private:
  wxSQLite3Database(const wxSQLite3Database &);
};

class wxSQLite3Transaction {
public:
  explicit wxSQLite3Transaction(wxSQLite3Database *db, wxSQLite3TransactionType = WXSQLITE_TRANSACTION_DEFAULT);
  ~wxSQLite3Transaction();
  void Commit();
  void Rollback();
  bool IsActive() { return m_database != nullptr; }

private:
  wxSQLite3Transaction(const wxSQLite3Transaction &);
  wxSQLite3Transaction &operator=(const wxSQLite3Transaction &);
  wxSQLite3Database *m_database;
};
#endif
