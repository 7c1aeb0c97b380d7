package thalweg.formula;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;

/// Half an hour of the same: `mvn -Pfuzz test`.
class FormulaLongFuzzTest {
  @FuzzTest(maxDuration = "30m")
  @DictionaryFile(resourcePath = "formula.dict")
  void aTextIsAFormulaOrRefusedInWords(FuzzedDataProvider input) {
    FuzzedFormula.check(input.consumeRemainingAsString());
  }
}
