package thalweg.formula.compile;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_void;
import static java.lang.constant.ConstantDescs.INIT_NAME;
import static java.lang.constant.ConstantDescs.MTD_void;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import thalweg.formula.Field;
import thalweg.formula.compile.Instruction.Coordinate;
import thalweg.formula.compile.Instruction.Known;
import thalweg.formula.syntax.Node;

/// The class file of a formula: a [Field] whose final fields are the parameters.
///
/// The just-in-time compiler leaves methods of more than 8000 bytes alone, and such a method is
/// slower than walking the tree. So what would be longer is passed on to the interpreted field.
final class FieldClass {
  private static final ClassDesc FIELD = Field.class.describeConstable().orElseThrow();
  private static final ClassDesc NAME =
      ClassDesc.of(FieldClass.class.getPackageName(), "CompiledField");
  private static final String INTERPRETED = "interpreted";

  /// Leaves room for a method's beginning and end.
  static final int MAX_METHOD = 7800;

  private static final int MAX_CONSTRUCTOR = 60_000;

  private final List<String> parameters;
  private final Map<Order, Computation> computations = new EnumMap<>(Order.class);
  private final UniformFields uniforms;

  private FieldClass(Node root, List<String> parameters) {
    this.parameters = parameters;
    JetExpression f = new Differentiation(new Expressions()).of(root);
    Set<Expression> taken = new LinkedHashSet<>();
    for (Order order : Order.values()) {
      Computation computation = new Computation(order.results(f), FieldClass::isGiven);
      if (computation.size() <= MAX_METHOD) {
        computations.put(order, computation);
        taken.addAll(computation.given());
      }
    }
    UniformFields fields = new UniformFields(NAME, taken);
    if (fields.size() > MAX_CONSTRUCTOR) {
      computations.clear();
      fields = new UniformFields(NAME, Set.of());
    }
    uniforms = fields;
  }

  /// A class with one constructor, which takes the parameters' values in their order and the
  /// interpreted field.
  ///
  /// @param root a formula's tree
  /// @param parameters the names of its parameters
  static byte[] of(Node root, List<String> parameters) {
    FieldClass field = new FieldClass(root, parameters);
    return ClassFile.of().build(NAME, field::write);
  }

  private static boolean isGiven(Expression expression) {
    return !expression.isVarying()
        || expression.instruction() instanceof Coordinate
        || expression.instruction() instanceof Known;
  }

  private void write(ClassBuilder type) {
    type.withFlags(ClassFile.ACC_FINAL | ClassFile.ACC_SYNTHETIC).withInterfaceSymbols(FIELD);
    type.withField(INTERPRETED, FIELD, ClassFile.ACC_PRIVATE | ClassFile.ACC_FINAL);
    uniforms.declare(type);
    type.withMethodBody(
        INIT_NAME,
        MethodTypeDesc.of(CD_void, CD_double.arrayType(), FIELD),
        ClassFile.ACC_PUBLIC,
        this::writeConstructor);
    Computation gradient = computations.get(Order.GRADIENT);
    if (gradient != null) {
      new PackedMethod(gradient.part(1, 3), uniforms).write(type);
    }
    for (Order order : Order.values()) {
      Computation computation = computations.get(order);
      if (computation != null) {
        new FieldMethods(order, computation, uniforms).write(type);
      } else {
        passOn(type, order.atPoint(), order.typeAtPoint());
        passOn(type, order.overArrays(), order.typeOverArrays());
      }
    }
  }

  private void writeConstructor(CodeBuilder code) {
    code.aload(0).invokespecial(CD_Object, INIT_NAME, MTD_void);
    code.aload(0).aload(code.parameterSlot(1)).putfield(NAME, INTERPRETED, FIELD);
    uniforms.initialize(code, code.parameterSlot(0), parameters);
    code.return_();
  }

  private static void passOn(ClassBuilder type, String method, MethodTypeDesc descriptor) {
    type.withMethodBody(
        method,
        descriptor,
        ClassFile.ACC_PUBLIC,
        code -> {
          code.aload(0).getfield(NAME, INTERPRETED, FIELD);
          for (int i = 0; i < descriptor.parameterCount(); i++) {
            code.loadLocal(TypeKind.from(descriptor.parameterType(i)), code.parameterSlot(i));
          }
          code.invokeinterface(FIELD, method, descriptor)
              .return_(TypeKind.from(descriptor.returnType()));
        });
  }
}
