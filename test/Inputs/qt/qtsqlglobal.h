// Imitates: <QtSql/qtsqlglobal.h> of Qt 5.15. Stub written for the orm-tidy tests.
#ifndef STUB_QT_QTSQLGLOBAL_H
#define STUB_QT_QTSQLGLOBAL_H
#include "qglobal.h"


namespace QSql {
enum Location { BeforeFirstRow = -1, AfterLastRow = -2 };
enum ParamTypeFlag { In = 1, Out = 2, InOut = In | Out, Binary = 4 };
Q_DECLARE_FLAGS(ParamType, ParamTypeFlag)
enum TableType { Tables = 1, SystemTables = 2, Views = 4, AllTables = 255 };
enum NumericalPrecisionPolicy {
  HighPrecision = 0,
  LowPrecisionInt32 = 1,
  LowPrecisionInt64 = 2,
  LowPrecisionDouble = 4
};
} // namespace QSql
Q_DECLARE_OPERATORS_FOR_FLAGS(QSql::ParamType)
#endif
