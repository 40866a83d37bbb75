// Solves an instance by LEMON's network simplex each time a line comes in; prints the CPU time in ms and the sum.
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>
#include <ctime>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

using Graph = lemon::SmartDigraph;
using Whole = long long;

static double cpu() {
  timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

int main(int, char** arguments) {
  std::ifstream file(arguments[1]);
  int mentees, mentors, pairs;
  file >> mentees >> mentors >> pairs;
  Graph graph;
  graph.reserveNode(mentees + mentors + 1);
  graph.reserveArc(pairs + mentees + mentors);
  std::vector<Graph::Node> nodes(mentees + mentors + 1);
  for (auto& node : nodes) node = graph.addNode();
  const auto sink = nodes[mentees + mentors];
  std::vector<Whole> most, cost;
  const auto arc = [&](Graph::Node from, Graph::Node to, Whole upper, Whole price) {
    graph.addArc(from, to);
    most.push_back(upper);
    cost.push_back(price);
  };
  for (int mentor = 0; mentor < mentors; mentor++) {
    Whole places;
    file >> places;
    arc(nodes[mentees + mentor], sink, places, 0);
  }
  for (int pair = 0; pair < pairs; pair++) {
    int mentee, mentor;
    Whole gain;
    file >> mentee >> mentor >> gain;
    arc(nodes[mentee], nodes[mentees + mentor], 1, -gain);
  }
  for (int mentee = 0; mentee < mentees; mentee++) arc(nodes[mentee], sink, 1, 0);
  Graph::ArcMap<Whole> upper(graph), costs(graph);
  for (Graph::ArcIt each(graph); each != lemon::INVALID; ++each) {
    upper[each] = most[graph.id(each)];
    costs[each] = cost[graph.id(each)];
  }
  Graph::NodeMap<Whole> supply(graph, 0);
  for (int mentee = 0; mentee < mentees; mentee++) supply[nodes[mentee]] = 1;
  supply[sink] = -mentees;

  std::string line;
  while (std::getline(std::cin, line)) {
    const double before = cpu();
    lemon::NetworkSimplex<Graph, Whole, Whole> simplex(graph);
    simplex.upperMap(upper).costMap(costs).supplyMap(supply);
    simplex.run();
    std::cout << cpu() - before << ' ' << -simplex.totalCost<Whole>() << std::endl;
  }
}
