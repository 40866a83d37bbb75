// The network simplex of LEMON on the graph of all pairs: builds the graph from points that are given to it, solves, and
// prints the CPU time in ms (the reading of the file left out), the sum and the peak of memory in MB.
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>
#include <sys/resource.h>
#include <cstdint>
#include <ctime>
#include <fstream>
#include <iostream>
#include <vector>

using Graph = lemon::SmartDigraph;

static double cpu() {
  timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

int main(int, char** arguments) {
  std::ifstream file(arguments[1], std::ios::binary);
  int32_t mentees, mentors;
  const auto read = [&](void* to, size_t bytes) { file.read(static_cast<char*>(to), bytes); };
  read(&mentees, 4);
  read(&mentors, 4);
  std::vector<int32_t> places(mentors);
  read(places.data(), 4 * places.size());
  std::vector<uint16_t> points(size_t(mentees) * mentors);
  read(points.data(), 2 * points.size());
  size_t pairs = 0;
  for (const auto each : points) pairs += each > 0;

  const double before = cpu();
  Graph graph;
  graph.reserveNode(mentees + mentors + 1);
  graph.reserveArc(pairs + mentees + mentors);
  for (int node = 0; node <= mentees + mentors; node++) graph.addNode();
  const auto node = [&](int index) { return graph.nodeFromId(index); };
  const auto sink = node(mentees + mentors);
  for (int mentor = 0; mentor < mentors; mentor++) graph.addArc(node(mentees + mentor), sink);
  for (int mentee = 0; mentee < mentees; mentee++) graph.addArc(node(mentee), sink);
  for (int mentee = 0; mentee < mentees; mentee++)
    for (int mentor = 0; mentor < mentors; mentor++)
      if (points[size_t(mentee) * mentors + mentor] > 0) graph.addArc(node(mentee), node(mentees + mentor));
  Graph::ArcMap<int> upper(graph, 1), cost(graph, 0);
  for (Graph::ArcIt arc(graph); arc != lemon::INVALID; ++arc) {
    const int from = graph.id(graph.source(arc)), to = graph.id(graph.target(arc));
    if (from >= mentees) upper[arc] = places[from - mentees];
    else if (to < mentees + mentors) cost[arc] = -int(points[size_t(from) * mentors + to - mentees]);
  }
  Graph::NodeMap<int> supply(graph, 0);
  for (int mentee = 0; mentee < mentees; mentee++) supply[node(mentee)] = 1;
  supply[sink] = -mentees;
  lemon::NetworkSimplex<Graph, int, int> simplex(graph);
  simplex.upperMap(upper).costMap(cost).supplyMap(supply);
  simplex.run();
  rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  std::cout << cpu() - before << ' ' << -simplex.totalCost<long long>() << ' ' << usage.ru_maxrss / 1024 << std::endl;
}
