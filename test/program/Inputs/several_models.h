#ifndef SEVERAL_MODELS_H
#define SEVERAL_MODELS_H

#include <QDjangoModel.h>
#include <QDjangoQuerySet.h>

class Person : public QDjangoModel {
public:
  QString name() const { return m_name; }

private:
  QString m_name;
};

class Parcel : public QDjangoModel {
public:
  Parcel() {
    setForeignKey("sender", new Person);
    setForeignKey("receiver", new Person);
  }
  Person *sender() const { return qobject_cast<Person *>(foreignKey("sender")); }
  Person *receiver() const { return qobject_cast<Person *>(foreignKey("receiver")); }
};

#endif
