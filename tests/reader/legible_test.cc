#include "reader/legible.h"

#include <gtest/gtest.h>

namespace writ::reader {
namespace {

TEST(Legible, IsTextInAnyOrdinaryLanguage) {
  for (const char* text : {
           "You are commanded to produce the following records for the account",
           "SEARCH AND SEIZURE WARRANT issued upon probable cause",
           "los registros de la cuenta y los mensajes enviados",
           "die Bestandsdaten des Kontos sowie die gespeicherten Nachrichten",
           "les informations relatives au compte suivant",
           "Dr. Leandro Vasconcelos Pimentel, Juiz de Direito, Campinas",
           "\xD0\xBF\xD1\x80\xD0\xB8\xD0\xB3\xD0\xBE\xD0\xB2\xD0\xBE\xD1\x80 "
           "\xD1\x81\xD1\x83\xD0\xB4\xD0\xB0",
       }) {
    EXPECT_GE(LegibilityOf(text), 0.8) << text;
  }
}

TEST(Legible, IsNotAShiftedOrScrambledAlphabet) {
  for (const char* text : {
           "VXESRHQD WR WHVWLIB EHIRUH D JUDQG MXUB",  // Three letters on.
           "7KLV RUGHU LV LVVXHG SXUVXDQW WR",         // Glyph numbers taken for letters.
           "xqzjk wvbnq ptkrm zzxcv qwrtp",
       }) {
    EXPECT_LT(LegibilityOf(text), 0.6) << text;
  }
}

TEST(Legible, IsNotPrivateUseOrReplacement) {
  EXPECT_EQ(
      LegibilityOf("\xEF\x80\xA1\xEF\x80\xA2\xEF\x80\xA3 \xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"), 0);
}

TEST(Alike, ForgivesWhatRecognisersConfuse) {
  EXPECT_EQ(Alike("Illinois", "1llino1s"), 1);
  EXPECT_EQ(Alike("government", "govemment"), 1);
  EXPECT_GT(Alike("Attachment", "Attachrnent"), 0.99);
  EXPECT_LT(Alike("warrant", "subpoena"), 0.4);
}

TEST(FoundIn, LooksForAPart) {
  EXPECT_EQ(FoundIn("account", "the account of"), 1);
  EXPECT_LT(FoundIn("victim", "the account of"), 0.6);
}

TEST(ErrorsBetween, TellsAnotherAccountFromABadReading) {
  EXPECT_LT(ErrorsBetween("kay.ormond@example.com", "kay.orrnond@exarnple.com"), 2);
  EXPECT_LT(ErrorsBetween("kay.ormond@example.com", "kay.ormcnd@exampie.com"), 2);
  EXPECT_LT(ErrorsBetween("(973) 555-0121", "(973) 555-0l21"), 2);
  EXPECT_LT(ErrorsBetween("955-0196,", "555-0198."), 2);
  EXPECT_GE(ErrorsBetween("quill.harbour@example.net", "quill.harbor@example.com"), 2);
  EXPECT_GE(ErrorsBetween("bob.victim@example.com", "alice.real@example.com"), 2);
  EXPECT_GE(ErrorsBetween("(973) 555-0121", "(212) 555-0188"), 2);
}

}  // namespace
}  // namespace writ::reader
