#include "pipeline/sealed_bytes.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/mman.h>
#include <unistd.h>

#include <random>
#include <string>

#include "core/descriptor.h"

namespace writ {
namespace {

// More than is copied at once, and no multiple of it.
std::string Bytes() {
  std::mt19937 random(7);
  std::string bytes(700'001, '\0');
  for (char& byte : bytes) byte = static_cast<char>(random());
  return bytes;
}

Descriptor FileOf(std::string_view bytes) {
  Descriptor file(memfd_create("file", MFD_CLOEXEC));
  EXPECT_EQ(pwrite(file.get(), bytes.data(), bytes.size(), 0), static_cast<ssize_t>(bytes.size()));
  return file;
}

TEST(SealedBytes, AreThoseThatWereCopiedOrRead) {
  const std::string bytes = Bytes();
  const auto copied = SealedBytes::Copy(bytes);
  ASSERT_TRUE(copied);
  EXPECT_TRUE(copied->view() == bytes);
  const auto read = SealedBytes::Read(FileOf(bytes).get(), bytes.size());
  ASSERT_TRUE(read);
  EXPECT_TRUE(read->view() == bytes);
}

TEST(SealedBytes, OfAFileThatShrankAreWhatIsLeft) {
  const std::string bytes = Bytes();
  const auto read = SealedBytes::Read(FileOf(bytes).get(), bytes.size() + 300'000);
  ASSERT_TRUE(read);
  EXPECT_TRUE(read->view() == bytes);
}

TEST(SealedBytes, OfAFileThatGrewAreNoMoreThanItHad) {
  const std::string bytes = Bytes();
  const auto read = SealedBytes::Read(FileOf(bytes).get(), 300'000);
  ASSERT_TRUE(read);
  EXPECT_TRUE(read->view() == std::string_view(bytes).substr(0, 300'000));
}

TEST(SealedBytes, CannotBeChangedByWhoeverHoldsTheirMemory) {
  const auto sealed = SealedBytes::Copy("served");
  ASSERT_TRUE(sealed);
  const int memory = sealed->memory();
  EXPECT_EQ(pwrite(memory, "X", 1, 0), -1);
  EXPECT_EQ(ftruncate(memory, 2), -1);
  EXPECT_EQ(ftruncate(memory, 20), -1);
  EXPECT_EQ(mmap(nullptr, 6, PROT_READ | PROT_WRITE, MAP_SHARED, memory, 0), MAP_FAILED);
  EXPECT_EQ(fcntl(memory, F_ADD_SEALS, F_SEAL_WRITE), -1);
  EXPECT_EQ(sealed->view(), "served");
}

TEST(SealedBytes, LiveAsLongAsACopyDoes) {
  SealedBytes copy;
  {
    auto sealed = SealedBytes::Copy("served");
    ASSERT_TRUE(sealed);
    copy = *sealed;
  }
  EXPECT_EQ(copy.view(), "served");
}

TEST(SealedBytes, OfNothingHaveNoMemory) {
  for (const auto& empty : {SealedBytes::Copy(""), SealedBytes::Read(FileOf("").get(), 9)}) {
    ASSERT_TRUE(empty);
    EXPECT_TRUE(empty->empty());
    EXPECT_EQ(empty->memory(), -1);
  }
}

TEST(SealedBytes, OfWhatCannotBeReadAreAnError) {
  const Descriptor folder(open("/", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  EXPECT_FALSE(SealedBytes::Read(folder.get(), 9));
  EXPECT_FALSE(SealedBytes::Read(-1, 9));
}

}  // namespace
}  // namespace writ
