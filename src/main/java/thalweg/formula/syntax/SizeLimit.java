package thalweg.formula.syntax;

import java.util.IdentityHashMap;
import thalweg.formula.Formula;

/// How large the tree of a formula has grown while it is read; what goes beyond a limit is refused
/// at the token that did it.
final class SizeLimit {
  private final IdentityHashMap<Node, Integer> depths = new IdentityHashMap<>();
  private int nodes;
  private int nesting;

  /// Counts a node whose children have been counted.
  ///
  /// @return the node
  /// @throws FormulaException if it takes a condition for a number, if there are more than
  ///   [Formula#MAX_NODES] or it is deeper than [Formula#MAX_DEPTH]
  <N extends Node> N grown(Token at, N node) {
    ConditionReader.refuseAsNumber(at, node);
    nodes++;
    if (nodes > Formula.MAX_NODES) {
      throw FormulaException.at(at.position(), at.length(), "limit.nodes", Formula.MAX_NODES);
    }
    int depth = 1;
    for (Node child : node.children()) {
      depth = Math.max(depth, 1 + depths.getOrDefault(child, 0));
    }
    if (depth > Formula.MAX_DEPTH) {
      throw refusedDepth(at);
    }
    depths.put(node, depth);
    return node;
  }

  /// How many nodes were counted.
  int nodes() {
    return nodes;
  }

  /// Counts again from a number that was reached before.
  void forget(int before) {
    nodes = before;
  }

  /// Takes a node to be as deep as another, which was counted in its place.
  <N extends Node> N standsFor(N node, Node other) {
    depths.put(node, depths.getOrDefault(other, 1));
    return node;
  }

  /// Goes one level deeper into the text, which may nest without making nodes.
  ///
  /// @throws FormulaException if that is deeper than [Formula#MAX_DEPTH]
  void nest(Token at) {
    nesting++;
    if (nesting > Formula.MAX_DEPTH) {
      throw refusedDepth(at);
    }
  }

  /// Comes back up one level.
  void unnest() {
    nesting--;
  }

  private static FormulaException refusedDepth(Token at) {
    return FormulaException.at(at.position(), at.length(), "limit.depth", Formula.MAX_DEPTH);
  }
}
