/// How the learning rate changes in the course of a run, one record for each kind. A new schedule
/// is a record here and a line in `ScheduleType`.
@NullMarked
package thalweg.optimizer.schedule;

import org.jspecify.annotations.NullMarked;
