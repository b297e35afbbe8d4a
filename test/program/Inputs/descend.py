"""descend.py FILE N: writes a unit with a query for what N steps down a tree, to the left or the right, lead to."""
import sys

with open(sys.argv[1], "w") as f:
    f.write("""#include <QSqlQuery>
struct Node { Node *left, *right; int key; };
static Node *first(Node *node) { return node->key ? node : node->left; }
void descend(QSqlQuery &q, Node *from, const bool *turns, int count) {
  Node *node = first(from);
%s  for (int i = 0; i < count; ++i) {
    q.addBindValue(node[i].key);
    q.exec();
  }
}
""" % ("  node = *turns++ ? node->left : node->right;\n" * int(sys.argv[2])))
