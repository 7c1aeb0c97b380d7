package thalweg.optimizer.typed;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;

/// Ten seconds of whatever Jazzer comes up with, in every thorough build.
class RuleFuzzTest {
  @FuzzTest(maxDuration = "10s")
  @DictionaryFile(resourcePath = "rule.dict")
  void aTextIsARuleOrRefusedInWords(FuzzedDataProvider input) {
    FuzzedRule.check(input.consumeRemainingAsString());
  }
}
