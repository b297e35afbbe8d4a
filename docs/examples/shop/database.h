#ifndef SHOP_DATABASE_H
#define SHOP_DATABASE_H

/// Opens an SQLite database in memory and creates the shop's tables in it.
bool openDatabase();

/// Fills the tables: \a orders orders of three items each.
bool fillDatabase(int orders);

#endif
