-- The database of the clients' programs, for SQLite, PostgreSQL and MariaDB. run_clients.py puts a number for {rows}.
-- The customers of consecutive orders go downwards. Each 7th order's customer isn't known, each 5th order has no lines.
CREATE TABLE customers (id INTEGER PRIMARY KEY, name VARCHAR(40) NOT NULL);
CREATE TABLE orders (id INTEGER PRIMARY KEY, number INTEGER NOT NULL, customer_id INTEGER NOT NULL,
                     shipped INTEGER NOT NULL);
CREATE TABLE order_lines (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL, article VARCHAR(40) NOT NULL,
                          quantity INTEGER NOT NULL);
CREATE TABLE articles (sku VARCHAR(20) PRIMARY KEY, title VARCHAR(40) NOT NULL, price INTEGER NOT NULL);

INSERT INTO orders (id, number, customer_id, shipped)
  WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {rows})
  SELECT i, 1000 + i, {rows} + 1 - i, 0 FROM n WHERE i <= {rows};
INSERT INTO customers (id, name)
  SELECT customer_id, 'Customer ' || customer_id FROM orders WHERE id % 7 <> 0;
INSERT INTO order_lines (id, order_id, article, quantity)
  SELECT 2 * id, id, 'Lamp ' || (id % 3), 1 + id % 4 FROM orders WHERE id % 5 <> 0;
INSERT INTO order_lines (id, order_id, article, quantity)
  SELECT 2 * id + 1, id, 'Chair ' || (id % 4), 2 FROM orders WHERE id % 5 <> 0;
