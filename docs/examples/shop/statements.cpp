#include "statements.h"

#include <QDjango.h>
#include <QString>

#include <cstdio>

static int statements = 0;

static void countStatement(QtMsgType, const QMessageLogContext &,
                           const QString &message) {
  if (message.startsWith(QLatin1String("SQL query")))
    ++statements;
  else if (!message.startsWith(QLatin1String("SQL ")))
    fprintf(stderr, "%s\n", qPrintable(message));
}

StatementCounter::StatementCounter() {
  statements = 0;
  qInstallMessageHandler(countStatement);
  QDjango::setDebugEnabled(true);
}

StatementCounter::~StatementCounter() {
  QDjango::setDebugEnabled(false);
  qInstallMessageHandler(nullptr);
}

int StatementCounter::count() const { return statements; }
