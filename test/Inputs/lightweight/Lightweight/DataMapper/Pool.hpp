// Imitates: <Lightweight/DataMapper/Pool.hpp>
// of Lightweight dac8c87 (after v0.20260625.0). Stub written for the orm-tidy tests.
#ifndef STUB_LIGHTWEIGHT_DATAMAPPER_POOL_HPP
#define STUB_LIGHTWEIGHT_DATAMAPPER_POOL_HPP
#include "DataMapper.hpp"

namespace Lightweight {
enum class GrowthStrategy : uint8_t { BoundedWait, BoundedOverflow, UnboundedGrow };
struct PoolConfig {
  size_t initialSize{};
  size_t maxSize{};
  GrowthStrategy growthStrategy{GrowthStrategy::BoundedWait};
};

template <PoolConfig Config> class Pool {
public:
  class PooledDataMapper {
  public:
    PooledDataMapper() = delete;
    PooledDataMapper(const PooledDataMapper &) = delete;
    PooledDataMapper(PooledDataMapper &&other) noexcept;
    ~PooledDataMapper() noexcept;
    DataMapper *operator->() const noexcept;
    [[nodiscard]] DataMapper &Get() const noexcept;
  };
  explicit Pool();
  [[nodiscard]] PooledDataMapper Acquire();
  [[nodiscard]] size_t IdleCount() const noexcept;
};
} // namespace Lightweight
#endif
