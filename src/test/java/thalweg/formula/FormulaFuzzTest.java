package thalweg.formula;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;

/// Ten seconds of whatever Jazzer comes up with, in every build.
class FormulaFuzzTest {
  @FuzzTest(maxDuration = "10s")
  @DictionaryFile(resourcePath = "formula.dict")
  void aTextIsAFormulaOrRefusedInWords(FuzzedDataProvider input) {
    FuzzedFormula.check(input.consumeRemainingAsString());
  }
}
