// Imitates: <QObject> and <QMetaObject> of Qt 5.15 (QtCore). Stub written for the orm-tidy tests.
#ifndef STUB_QT_QOBJECT_H
#define STUB_QT_QOBJECT_H
#include "qvariant.h"


namespace Qt {
enum ConnectionType { AutoConnection, DirectConnection, QueuedConnection, BlockingQueuedConnection };
enum ItemDataRole { DisplayRole, DecorationRole, EditRole, UserRole = 256 };
enum Orientation { Horizontal = 1, Vertical = 2 };
enum SortOrder { AscendingOrder, DescendingOrder };
} // namespace Qt
namespace QtPrivate {
struct QSlotObjectBase {};
template <typename F> struct QFunctorSlotObject : QSlotObjectBase {
  F function;
  explicit QFunctorSlotObject(F f) : function(std::move(f)) {}
};
} // namespace QtPrivate
class QThread;
class QObject;
typedef QList<QObject *> QObjectList;
class QObject {
  Q_OBJECT
public:
  explicit QObject(QObject *parent = nullptr);
  virtual ~QObject();
  QString objectName() const;
  void setObjectName(const QString &);
  QObject *parent() const;
  void setParent(QObject *);
  const QObjectList &children() const;
  QVariant property(const char *name) const;
  bool setProperty(const char *name, const QVariant &value);
  virtual const QMetaObject *metaObject() const;
  bool inherits(const char *) const;
  template <typename T> T findChild(const QString & = QString()) const;
  template <typename T> QList<T> findChildren(const QString & = QString()) const;
  void deleteLater();
  QThread *thread() const;
  void moveToThread(QThread *);
  bool blockSignals(bool);
  QObject *sender() const;
  int startTimer(int interval);
  void killTimer(int id);
  static QMetaObject::Connection connect(const QObject *sender, const char *signal, const QObject *receiver,
                                         const char *member, Qt::ConnectionType = Qt::AutoConnection);
  template <typename S, typename Signal, typename Functor,
            typename = std::enable_if_t<std::is_member_function_pointer_v<Signal>>>
  static QMetaObject::Connection connect(const S *sender, Signal, Functor functor) {
    return connectSlot(sender, sender, new QtPrivate::QFunctorSlotObject<Functor>(std::move(functor)));
  }
  template <typename S, typename Signal, typename R, typename Functor,
            typename = std::enable_if_t<std::is_member_function_pointer_v<Signal>>>
  static QMetaObject::Connection connect(const S *sender, Signal, const R *context, Functor functor,
                                         Qt::ConnectionType = Qt::AutoConnection) {
    return connectSlot(sender, context, new QtPrivate::QFunctorSlotObject<Functor>(std::move(functor)));
  }
  static bool disconnect(const QObject *sender, const char *signal, const QObject *receiver, const char *member);
  static QString tr(const char *);

private:
  static QMetaObject::Connection connectSlot(const QObject *, const QObject *, QtPrivate::QSlotObjectBase *);
  Q_DISABLE_COPY(QObject)
};
template <class T> inline T qobject_cast(QObject *object) { return static_cast<T>(object); }
template <class T> inline T qobject_cast(const QObject *object) { return static_cast<T>(object); }
#endif
