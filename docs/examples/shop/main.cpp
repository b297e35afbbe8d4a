#include "database.h"
#include "report.h"
#include "statements.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

int main(int argc, char **argv) {
  QCoreApplication app(argc, argv);
  if (!openDatabase() || !fillDatabase(500)) {
    fprintf(stderr, "cannot make the shop's database\n");
    return 1;
  }

  QTextStream out(stdout);
  out.setCodec("UTF-8");

  StatementCounter counter;
  QElapsedTimer timer;
  timer.start();

  Report report(out);
  report.printOrders();
  report.printPickingLists();
  out.flush();

  fprintf(stderr, "statements: %d\n", counter.count());
  fprintf(stderr, "time: %lld ms\n", timer.elapsed());
  return 0;
}
