// Imitates: <orm/tiny/types/modelscollection.hpp> of TinyORM 0.38.1 (9462d12). Stub written for the orm-tidy tests.
#ifndef STUB_TINYORM_TINY_TYPES_MODELSCOLLECTION_HPP
#define STUB_TINYORM_TINY_TYPES_MODELSCOLLECTION_HPP

#include "orm/macros/systemheader.hpp"
TINY_SYSTEM_HEADER

#include "orm/tiny/tinytypes.hpp"

TINYORM_BEGIN_COMMON_NAMESPACE

namespace Orm::Tiny::Types {
struct EachBoolCallbackType {
  explicit EachBoolCallbackType() = default;
};
inline constexpr EachBoolCallbackType EachBoolCallback{};

template <DerivedCollectionModel Model> class ModelsCollection : public QList<Model> {
public:
  using QList<Model>::QList;
  using StorageType = QList<Model>;
  using value_type = typename StorageType::value_type;
  using size_type = typename StorageType::size_type;
  using iterator = typename StorageType::iterator;
  using const_iterator = typename StorageType::const_iterator;
  using ModelRawType = std::remove_pointer_t<value_type>;

  ModelsCollection() = default;
  ModelsCollection(const QList<Model> &models) requires(!std::is_pointer_v<Model>);
  ModelsCollection(QList<Model> &&models) noexcept requires(!std::is_pointer_v<Model>);

  ModelsCollection<ModelRawType> toModels() & requires std::is_pointer_v<Model>;
  ModelsCollection<ModelRawType *> toPointers() requires(!std::is_pointer_v<Model>);

  Model &first();
  const Model &first() const noexcept;
  ModelsCollection<Model> first(size_type count) const;
  Model &last();
  const Model &last() const noexcept;
  ModelRawType *first(const std::function<bool(ModelRawType *)> &callback, ModelRawType *defaultModel = nullptr);
  ModelRawType *last(const std::function<bool(ModelRawType *)> &callback, ModelRawType *defaultModel = nullptr);
  bool isNotEmpty() const noexcept;

  ModelsCollection<ModelRawType *> filter(const std::function<bool(ModelRawType *, size_type)> &callback);
  ModelsCollection<ModelRawType *> filter(const std::function<bool(ModelRawType *)> &callback);
  ModelsCollection<ModelRawType *> reject(const std::function<bool(ModelRawType *, size_type)> &callback);
  ModelsCollection<ModelRawType *> reject(const std::function<bool(ModelRawType *)> &callback);
  ModelsCollection<ModelRawType> map(const std::function<ModelRawType(ModelRawType &&, size_type)> &callback) const;
  ModelsCollection<ModelRawType> map(const std::function<ModelRawType(ModelRawType &&)> &callback) const;
  template <typename T> QList<T> map(const std::function<T(ModelRawType &&, size_type)> &callback) const;
  template <typename T> QList<T> map(const std::function<T(ModelRawType &&)> &callback) const;
  template <typename K, typename V>
  std::unordered_map<K, V> mapWithKeys(const std::function<std::pair<K, V>(ModelRawType *)> &callback);
  bool contains(const QVariant &id) const;
  bool contains(const std::function<bool(ModelRawType *)> &callback);
  QList<QVariant> modelKeys() const;
  QList<QVariant> pluck(const QString &column) const;
  template <typename T> QList<T> pluck(const QString &column) const;
  template <typename T> ModelsCollection<ModelRawType *> sortBy(const QString &column, bool descending = false);
  template <typename V> ModelsCollection<ModelRawType *> whereEq(const QString &column, V value);
  std::unique_ptr<TinyBuilder<ModelRawType>> toQuery() const;

  ModelsCollection &each(const std::function<void(ModelRawType *, size_type)> &callback) &;
  ModelsCollection &each(const std::function<void(ModelRawType *)> &callback) &;
  ModelsCollection &each(EachBoolCallbackType tag, const std::function<bool(ModelRawType *, size_type)> &callback) &;
  ModelsCollection &each(EachBoolCallbackType tag, const std::function<bool(ModelRawType *)> &callback) &;

  ModelsCollection &&each(const std::function<void(ModelRawType *, size_type)> &callback) &&;
  ModelsCollection &&each(const std::function<void(ModelRawType *)> &callback) &&;
  ModelsCollection &&each(EachBoolCallbackType tag, const std::function<bool(ModelRawType *, size_type)> &callback) &&;
  ModelsCollection &&each(EachBoolCallbackType tag, const std::function<bool(ModelRawType *)> &callback) &&;

  template <typename = void> ModelsCollection<ModelRawType> fresh(const QList<WithItem> &relations = {});
  template <typename = void> ModelsCollection<ModelRawType> fresh(QString relation);
  template <typename = void> ModelsCollection &load(const QList<WithItem> &relations) &;
  template <typename = void> ModelsCollection &load(QString relation) &;
  ModelsCollection &load(const QList<QString> &relations) &;
  ModelsCollection &load(QList<QString> &&relations) &;
  template <typename = void> ModelsCollection &&load(const QList<WithItem> &relations) &&;
  template <typename = void> ModelsCollection &&load(QString relation) &&;
  ModelsCollection &load(const QList<QString> &relations) &&;
  ModelsCollection &load(QList<QString> &&relations) &&;
};
} // namespace Orm::Tiny::Types
TINYORM_END_COMMON_NAMESPACE

#endif
