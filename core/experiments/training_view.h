#pragma once

#include "core/experiments/training.h"

namespace actiscope {

/// A contender at a step, as a picture needs it.
struct ContenderView {
  NetworkFrame now{};
  std::vector<Point> losses{};      ///< (step, loss) from 0 to the step, thinned out; without what is not finite
  std::vector<Point> accuracies{};  ///< the share of right answers at the same steps
  std::optional<long> reached{};
  std::optional<Failure> failure{};
  std::vector<double> outputs{};  ///< the network's, for the inputs of TrainingView; none after a failure

  bool operator==(const ContenderView&) const = default;
};

/// A training at one of its steps: nothing that comes later is in it.
struct TrainingView {
  TrainingConfig config;
  Dataset data;
  long step = 0;
  bool last = false;        ///< the run ends here
  std::size_t columns = 0;  ///< of the map: the inputs are the middles of columns x columns cells, row by row from the
                            ///< bottom; of a regression, this many inputs from end to end
  std::vector<ContenderView> contenders;
};

/// At this step, or at the last one that is known; `columns` at least 2.
TrainingView viewOf(Training& training, long step, std::size_t columns);

/// The input of this number of the view.
Eigen::VectorXd inputAt(DatasetId data, std::size_t columns, std::size_t number);

}  // namespace actiscope
